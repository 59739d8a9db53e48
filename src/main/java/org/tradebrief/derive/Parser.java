package org.tradebrief.derive;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;
import org.tradebrief.derive.Token.Kind;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.SeriesKey;

/**
 * Reads formulas by recursive descent.
 *
 * <pre>
 * sum     = product {("+" | "-") product}
 * product = sign {("*" | "/") sign}
 * sign    = "-" sign | power
 * power   = primary ["^" sign]
 * primary = number | name | name "(" arguments ")" | series | "(" sum ")"
 * </pre>
 */
public final class Parser {
    private final String text;
    private final List<Token> tokens;
    private int next;

    private Parser(String text) {
        this.text = text;
        this.tokens = Token.all(text);
    }

    /** Reads a formula: {@code 100 * growth(x)}. */
    public static Parsed<Expression<Term>> formula(String text) {
        return read(text, Parser::sum);
    }

    /** Reads a comparison of two formulas: {@code abs(x) < 10}. */
    public static Parsed<Comparison> comparison(String text) {
        return read(text, Parser::comparison);
    }

    private static <T> Parsed<T> read(String text, Function<Parser, T> production) {
        Parser parser = new Parser(text);
        try {
            T content = production.apply(parser);
            parser.end();
            return new Parsed.Read<>(content);
        } catch (Stop stop) {
            return new Parsed.Unread<>(stop.mistake);
        }
    }

    private Comparison comparison() {
        Expression<Term> left = sum();
        Token sign = take();
        if (!sign.is("<") && !sign.is(">")) {
            throw new Stop(mistake(sign, "< or >", Set.of()));
        }
        Expression<Term> right = sum();
        return sign.is("<") ? new Comparison(left, right) : new Comparison(right, left);
    }

    Expression<Term> sum() {
        Expression<Term> left = product();
        while (peek().is("+") || peek().is("-")) {
            Operator operator = take().is("+") ? Operator.ADD : Operator.SUBTRACT;
            left = Expression.of(operator, left, product());
        }
        return left;
    }

    private Expression<Term> product() {
        Expression<Term> left = sign();
        while (peek().is("*") || peek().is("/")) {
            Operator operator = take().is("*") ? Operator.MULTIPLY : Operator.DIVIDE;
            left = Expression.of(operator, left, sign());
        }
        return left;
    }

    private Expression<Term> sign() {
        if (peek().is("-")) {
            take();
            return new Negative<>(sign());
        }
        return power();
    }

    private Expression<Term> power() {
        Expression<Term> base = primary();
        if (peek().is("^")) {
            take();
            return Expression.of(Operator.POWER, base, sign());
        }
        return base;
    }

    private Expression<Term> primary() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Constant<>(new BigDecimal(token.text()));
            case SERIES -> series(token);
            case NAME -> peek().is("(") ? call(token) : variable(token);
            case SIGN, END -> {
                if (!token.is("(")) {
                    throw new Stop(mistake(token, "a number, a name or (", Set.of()));
                }
                Expression<Term> inner = sum();
                expect(")");
                yield inner;
            }
        };
    }

    private Expression<Term> variable(Token name) {
        @Nullable Term variable = Vocabulary.VARIABLES.get(name.text());
        if (variable == null) {
            throw new Stop(mistake(name, "a variable", Vocabulary.VARIABLES.keySet()));
        }
        return new Leaf<>(variable);
    }

    private Expression<Term> call(Token name) {
        Vocabulary.@Nullable Form form = Vocabulary.FUNCTIONS.get(name.text());
        if (form == null) {
            throw new Stop(mistake(name, "a function", Vocabulary.FUNCTIONS.keySet()));
        }
        expect("(");
        Arguments arguments = new Arguments(this);
        Expression<Term> result = form.read(arguments);
        expect(")");
        return result;
    }

    private Expression<Term> series(Token token) {
        try {
            boolean cell = token.text().chars().filter(c -> c == '.').count() == 4;
            if (cell) {
                Cell named = Cell.parse(token.text());
                return new Leaf<>(new Term.Series(
                        new Path(List.of(new Move.Named(named.series()), new Move.During(named.period())))));
            }
            return new Leaf<>(new Term.Series(new Path(List.of(new Move.Named(SeriesKey.parse(token.text()))))));
        } catch (IllegalArgumentException unknown) {
            throw new Stop(mistake(token, "AREA.INDICATOR.FLOW.UNIT: " + unknown.getMessage(), Set.of()));
        }
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    void expect(String sign) {
        Token token = take();
        if (!token.is(sign)) {
            throw new Stop(mistake(token, "\"" + sign + "\"", Set.of()));
        }
    }

    private void end() {
        if (peek().kind() != Kind.END) {
            throw new Stop(mistake(peek(), "an operator or the end", Set.of()));
        }
    }

    Parsed.Mistake mistake(Token token, String expected, Collection<String> known) {
        String nearest = NearestCode.to(token.text(), known).orElse("");
        return new Parsed.Mistake(text, token.at(), token.described(), expected, nearest);
    }

    /** Leaves the descent; never seen outside. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient Parsed.Mistake mistake;

        Stop(Parsed.Mistake mistake) {
            super(mistake.message(), null, false, false);
            this.mistake = mistake;
        }
    }
}
