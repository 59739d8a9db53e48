package org.tradebrief.derive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Unit;

/** Reads the arguments of one function, from left to right. */
final class Arguments {
    private final Parser parser;
    private boolean started;

    Arguments(Parser parser) {
        this.parser = parser;
    }

    /** Whether another argument follows. */
    boolean more() {
        return parser.peek().is(",");
    }

    /** Any formula. */
    Expression<Term> formula() {
        comma();
        return parser.sum();
    }

    /** A formula that names a series: {@code x} or a step from it. */
    Path path() {
        comma();
        return series();
    }

    private Path series() {
        Token first = parser.peek();
        if (parser.sum() instanceof Leaf<Term>(Term.Series(var path))) {
            return path;
        }
        throw new Parser.Stop(parser.mistake(first, "a series: x or a step from it", Set.of()));
    }

    /** A calendar year or the name of one. */
    Year year() {
        comma();
        Token token = parser.take();
        if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{4}")) {
            return new Year.Fixed(Integer.parseInt(token.text()));
        }
        for (Year.Named named : Year.Named.values()) {
            if (named.name().toLowerCase(Locale.ROOT).equals(token.text())) {
                return named;
            }
        }
        throw new Parser.Stop(
                parser.mistake(token, "a year: 2020, first, last or base", Set.of("first", "last", "base")));
    }

    /** A whole number. */
    int count() {
        comma();
        Token token = parser.take();
        if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,3}")) {
            return Integer.parseInt(token.text());
        }
        throw new Parser.Stop(parser.mistake(token, "a whole number below 1000", Set.of()));
    }

    /** A bare name. */
    String word() {
        comma();
        Token token = parser.take();
        if (token.kind() == Token.Kind.NAME) {
            return token.text();
        }
        throw new Parser.Stop(parser.mistake(token, "a name", Set.of()));
    }

    /** One of some bare names. */
    String oneOf(Collection<String> known) {
        comma();
        Token token = parser.take();
        if (known.contains(token.text())) {
            return token.text();
        }
        throw new Parser.Stop(parser.mistake(token, "one of " + String.join(", ", known), known));
    }

    Unit unit() {
        comma();
        Token token = parser.take();
        try {
            return Unit.parse(token.text());
        } catch (IllegalArgumentException unknown) {
            throw new Parser.Stop(parser.mistake(token, "a unit: ISO 4217 currency, PT, PD, NUM or M2", Set.of()));
        }
    }

    Measure measure() {
        return Measure.parse(oneOf(Vocabulary.PRINTED));
    }

    /** A set of related cells: {@code parts(x)}, {@code run(x, 12)}. */
    CellSet set() {
        String name = oneOf(Vocabulary.SETS);
        parser.expect("(");
        Path path = series();
        int count = 0;
        if (name.equals("run")) {
            count = count();
        }
        parser.expect(")");
        return new CellSet(name, path, count);
    }

    /** The set {@code areas(x)}. */
    Path areas() {
        oneOf(List.of("areas"));
        parser.expect("(");
        Path path = series();
        parser.expect(")");
        return path;
    }

    /** What {@code if} tests. */
    Expression<Term> available() {
        oneOf(List.of("available"));
        parser.expect("(");
        Expression<Term> tested = parser.sum();
        parser.expect(")");
        return tested;
    }

    /** A set of related cells as a formula names it. */
    record CellSet(String name, Path path, int count) {}

    private void comma() {
        if (started) {
            parser.expect(",");
        }
        started = true;
    }
}
