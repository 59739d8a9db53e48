package org.tradebrief.figure;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Reading.Refused;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.UnitName;
import org.tradebrief.figure.Source.Conventions;

/**
 * Reads the number that a printed phrase speaks of: English or Chinese, hedged or not, in digits or in words.
 *
 * <p>Never throws for what a phrase may hold, and reads in time proportional to the length of the phrase. A phrase
 * with two numbers of the expected kind is refused, unless the second restates the first in parentheses.
 */
public final class PrintedNumber {
    private PrintedNumber() {}

    /** What a phrase says, by the built-in vocabulary. */
    public static Reading read(String printed, Expectation expected, Conventions conventions) {
        return read(printed, expected, conventions, NumberWords.builtIn());
    }

    /**
     * What a phrase says.
     *
     * @param printed the phrase
     * @param expected what it should be
     * @param conventions how its source writes numbers
     * @param words the vocabulary
     */
    public static Reading read(String printed, Expectation expected, Conventions conventions, NumberWords words) {
        if (printed.length() > PrintedText.LONGEST) {
            return PrintedText.tooLong(expected.inWords());
        }
        if (printed.isBlank()) {
            return new Refused("empty", expected.inWords(), 0);
        }
        Tokens tokens = Tokenizer.tokens(PrintedText.normalised(printed), conventions, words);
        if (tokens.isEmpty()) {
            return new Refused("nothing but footnote marks", expected.inWords(), 0);
        }
        return switch (expected) {
            case CLAIM -> claim(tokens);
            case ORDINAL -> PrintedOrdinal.read(tokens);
            case AMOUNT, PERCENT, SHARE, POINTS, COUNT -> number(tokens, expected, conventions);
        };
    }

    private static Reading claim(Tokens tokens) {
        boolean words = tokens.list().stream()
                .anyMatch(token -> Character.isLetter(token.word().charAt(0)));
        return words ? new Reading.Claim() : new Refused("no words", Expectation.CLAIM.inWords(), 0);
    }

    private static Reading number(Tokens tokens, Expectation expected, Conventions conventions) {
        List<Expression> found = ExpressionParser.expressions(tokens);
        List<Expression> fitting =
                found.stream().filter(one -> fits(one, expected)).toList();
        if (fitting.isEmpty()) {
            fitting = found.stream()
                    .filter(one -> one.unit().isEmpty() && mayLackUnit(one, found, tokens, expected))
                    .toList();
        }
        if (fitting.isEmpty()) {
            return expected == Expectation.COUNT && found.isEmpty() ? article(tokens) : none(found, expected);
        }
        Expression chosen = fitting.getFirst();
        if (chosen.fault().isPresent()) {
            Malformed fault = chosen.fault().get();
            return new Refused(fault.reason(), fault.expected(), chosen.from());
        }
        return fitting.stream()
                .skip(1)
                .filter(one -> !one.aside())
                .findFirst()
                .<Reading>map(another ->
                        new Refused("more than one number of this kind", expected.inWords() + ", once", another.from()))
                .orElseGet(() -> new Valuation(expected, conventions).of(chosen, assumed(tokens, conventions)));
    }

    /** An English text's bare ¥ is the yen, as in Unicode's locale data. */
    private static List<String> assumed(Tokens tokens, Conventions conventions) {
        boolean declared = conventions.isChinese() || PrintedText.isIn("ja", conventions);
        boolean bareYen = tokens.list().stream().anyMatch(token -> token.word().equals("¥"));
        return bareYen && !declared ? List.of("¥ read as yen") : List.of();
    }

    private static boolean fits(Expression one, Expectation expected) {
        Optional<Unit.Kind> kind = one.unit().map(UnitName::unit).map(Unit::kind);
        boolean fraction = one.first().isFraction() && one.fault().isEmpty();
        return switch (expected) {
            case AMOUNT ->
                kind.filter(k -> k == Unit.Kind.CURRENCY || k == Unit.Kind.PHYSICAL)
                        .isPresent();
            case PERCENT, SHARE -> kind.map(k -> k == Unit.Kind.PERCENT).orElse(fraction || one.isMultiple());
            case POINTS -> kind.filter(k -> k == Unit.Kind.PERCENTAGE_POINT).isPresent();
            case COUNT -> kind.isEmpty() && !fraction && !one.isMultiple();
            case ORDINAL, CLAIM -> false;
        };
    }

    /** A number without unit may be an amount; a percentage only where it is the whole phrase, as in a column. */
    private static boolean mayLackUnit(Expression one, List<Expression> found, Tokens tokens, Expectation expected) {
        return switch (expected) {
            case AMOUNT -> !one.isMultiple();
            case PERCENT, SHARE, POINTS ->
                found.size() == 1
                        && !one.isMultiple()
                        && tokens.list().stream()
                                .noneMatch(token ->
                                        token.sense() == Sense.Mark.OTHER || token.sense() instanceof Sense.Magnitude);
            case COUNT, ORDINAL, CLAIM -> false;
        };
    }

    /** {@code a comprehensive pavilion} is one. */
    private static Reading article(Tokens tokens) {
        Token first = tokens.get(0);
        if (first.sense() != Sense.Mark.ARTICLE || tokens.size() == 1) {
            return new Refused("no number", Expectation.COUNT.inWords(), 0);
        }
        return new Reading.Number(Valuation.one(), first.from(), first.to(), List.of());
    }

    private static Reading none(List<Expression> found, Expectation expected) {
        return found.stream()
                .findFirst()
                .map(one -> {
                    String seen = one.fault()
                            .map(Malformed::reason)
                            .or(() -> one.unit().map(name -> "a number of unit " + name.unit()))
                            .orElse(one.isMultiple() ? "a multiple" : "a number without unit");
                    return new Refused(seen, expected.inWords(), one.from());
                })
                .orElseGet(() -> new Refused("no number", expected.inWords(), 0));
    }
}
