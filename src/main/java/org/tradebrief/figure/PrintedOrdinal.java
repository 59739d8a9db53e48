package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.figure.Reading.Ordinal;
import org.tradebrief.figure.Reading.Refused;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Place;

/** Reads the first number in a row of a phrase: {@code 23nd}, {@code fourth}, {@code 第二届}, {@code top three}. */
final class PrintedOrdinal {
    private PrintedOrdinal() {}

    static Reading read(Tokens tokens) {
        return explicit(tokens)
                .or(() -> onlyNumber(tokens))
                .<Reading>map(ordinal -> ordinal)
                .orElseGet(() -> new Refused("no ordinal number", Expectation.ORDINAL.inWords(), 0));
    }

    private static Optional<Ordinal> explicit(Tokens tokens) {
        for (int k = 0; k < tokens.size(); k++) {
            Optional<Integer> next = whole(tokens, k + 1);
            switch (tokens.sense(k)) {
                case Place place -> {
                    return Optional.of(new Ordinal(place.number(), place.number(), place.suffix()));
                }
                case Mark mark
                when mark == Mark.TOP -> {
                    return Optional.of(new Ordinal(1, next.orElse(1), ""));
                }
                case Mark mark
                when mark == Mark.NUMBER_SIGN && next.isPresent() -> {
                    return Optional.of(new Ordinal(next.get(), next.get(), ""));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** A number that is alone in its phrase: {@code ranked 3 in the world}. */
    private static Optional<Ordinal> onlyNumber(Tokens tokens) {
        List<Integer> numbers = IntStream.range(0, tokens.size())
                .mapToObj(k -> whole(tokens, k))
                .flatMap(Optional::stream)
                .toList();
        return numbers.size() == 1
                ? Optional.of(new Ordinal(numbers.getFirst(), numbers.getFirst(), ""))
                : Optional.empty();
    }

    private static Optional<Integer> whole(Tokens tokens, int k) {
        if (!(tokens.sense(k) instanceof Numeral numeral)) {
            return Optional.empty();
        }
        BigDecimal value = numeral.value();
        boolean counts = value.scale() <= 0 && value.precision() <= 9 && value.signum() > 0;
        return counts ? Optional.of(value.intValueExact()) : Optional.empty();
    }
}
