package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Place;

/** Reads fractions: {@code one-third}, {@code a quarter}, {@code half a trillion}, 三分之一, {@code one in three}. */
final class FractionParser {
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(100);

    private final Tokens tokens;

    FractionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The part of a whole that stands at a token: {@code half}. */
    Operand part(Part part, int k) {
        return scaled(Amount.fraction(BigDecimal.ONE, whole(part)), k + 1);
    }

    /** One part of so many, after an article: {@code a third}. */
    Optional<Operand> place(Place place, int k) {
        boolean denominator = place.number() > 2 && place.suffix().isEmpty();
        boolean partOfName = tokens.sense(k + 1) == Mark.DASH;
        return denominator && !partOfName
                ? Optional.of(Operand.of(Amount.fraction(BigDecimal.ONE, BigDecimal.valueOf(place.number())), k + 1))
                : Optional.empty();
    }

    /** The fraction that a numeral opens. */
    Optional<Operand> after(Numeral numeral, int k) {
        int next = tokens.sense(k + 1) == Mark.DASH ? k + 2 : k + 1;
        boolean one = numeral.value().compareTo(BigDecimal.ONE) == 0;
        return switch (tokens.sense(next)) {
            case Part part -> Optional.of(scaled(Amount.fraction(numeral.value(), whole(part)), next + 1));
            case Place place -> one ? place(place, next) : Optional.empty();
            case Mark mark -> joined(numeral, mark, next);
            default -> Optional.empty();
        };
    }

    private Optional<Operand> joined(Numeral numeral, Mark mark, int k) {
        if (mark == Mark.AND) {
            return mixed(numeral, k + 1);
        }
        if (!(tokens.sense(k + 1) instanceof Numeral other)) {
            return Optional.empty();
        }
        boolean small = other.value().compareTo(LARGEST_WHOLE) <= 0;
        return switch (mark) {
            case PARTS_OF -> quotient(other, numeral, k + 2);
            case SLASH, OUT_OF -> small ? quotient(numeral, other, k + 2) : Optional.empty();
            case WHEN -> small && tokens.word(k).equals("in") ? quotient(numeral, other, k + 2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Operand> quotient(Numeral parts, Numeral whole, int next) {
        boolean proper = parts.value().signum() > 0 && parts.value().compareTo(whole.value()) < 0;
        return proper ? Optional.of(Operand.of(Amount.fraction(parts.value(), whole.value()), next)) : Optional.empty();
    }

    /** {@code two and a half million}. */
    private Optional<Operand> mixed(Numeral numeral, int k) {
        int next = tokens.sense(k) == Mark.ARTICLE ? k + 1 : k;
        if (!(tokens.sense(next) instanceof Part part)) {
            return Optional.empty();
        }
        BigDecimal parts = numeral.value().multiply(whole(part)).add(BigDecimal.ONE);
        return Optional.of(scaled(Amount.fraction(parts, whole(part)), next + 1));
    }

    /** A fraction with the magnitudes that follow it, an article between them or not: {@code half a trillion}. */
    private Operand scaled(Amount amount, int k) {
        int next = tokens.sense(k) == Mark.ARTICLE && tokens.sense(k + 1) instanceof Magnitude ? k + 1 : k;
        Amount scaled = amount;
        while (tokens.sense(next) instanceof Magnitude(BigDecimal factor)) {
            scaled = scaled.times(factor);
            next++;
        }
        return tokens.sense(next) == Mark.TIMES ? Operand.of(scaled, Form.TIMES, next + 1) : Operand.of(scaled, next);
    }

    private static BigDecimal whole(Part part) {
        return BigDecimal.valueOf(part.of());
    }
}
