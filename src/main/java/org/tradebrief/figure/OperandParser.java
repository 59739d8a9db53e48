package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Sense.Comparison;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Multiple;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Script;

/** Reads the number that starts at a token: numeral with magnitudes, compound, fraction or multiple. */
final class OperandParser {
    private static final Malformed COLLOQUIAL =
            new Malformed("the last digit may be short for a multiple of the magnitude", "its magnitude written out");

    private final List<Token> tokens;

    OperandParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The number that starts at a token, or empty when none does. */
    Optional<Operand> at(int k) {
        return switch (sense(k)) {
            case Numeral numeral -> Optional.of(fraction(numeral, k).orElseGet(() -> number(numeral, k)));
            case Multiple multiple ->
                Optional.of(Operand.of(Amount.fraction(multiple.times(), BigDecimal.ONE), Form.MULTIPLE, k + 1));
            case Part part -> Optional.of(scaled(Amount.fraction(BigDecimal.ONE, whole(part)), k + 1));
            case Malformed fault -> Optional.of(Operand.fault(fault, k + 1));
            case Magnitude _ when k > 0 && isHedge(sense(k - 1)) -> Optional.of(scaled(one(), k));
            case Mark mark when mark == Mark.ARTICLE -> afterArticle(k + 1);
            default -> Optional.empty();
        };
    }

    /** {@code a million}, {@code a quarter}, {@code a third}. */
    private Optional<Operand> afterArticle(int k) {
        return switch (sense(k)) {
            case Magnitude magnitude -> Optional.of(scaled(one(), k));
            case Part part -> at(k);
            case Place place
            when place.number() > 2 && place.suffix().isEmpty() ->
                Optional.of(Operand.of(Amount.fraction(BigDecimal.ONE, BigDecimal.valueOf(place.number())), k + 1));
            default -> Optional.empty();
        };
    }

    private Optional<Operand> fraction(Numeral numeral, int k) {
        int next = sense(k + 1) == Mark.DASH ? k + 2 : k + 1;
        boolean one = numeral.value().compareTo(BigDecimal.ONE) == 0;
        return switch (sense(next)) {
            case Part part -> Optional.of(scaled(Amount.fraction(numeral.value(), whole(part)), next + 1));
            case Place place
            when one && place.number() > 2 && place.suffix().isEmpty() ->
                Optional.of(Operand.of(Amount.fraction(BigDecimal.ONE, BigDecimal.valueOf(place.number())), next + 1));
            case Mark mark
            when mark == Mark.PARTS_OF && sense(next + 1) instanceof Numeral parts ->
                quotient(parts, numeral, next + 2);
            case Mark mark
            when mark == Mark.SLASH && sense(next + 1) instanceof Numeral whole -> quotient(numeral, whole, next + 2);
            case Mark mark when mark == Mark.AND -> mixed(numeral, next + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Operand> quotient(Numeral parts, Numeral whole, int next) {
        boolean proper = parts.value().signum() > 0 && parts.value().compareTo(whole.value()) < 0;
        return proper ? Optional.of(Operand.of(Amount.fraction(parts.value(), whole.value()), next)) : Optional.empty();
    }

    /** {@code two and a half million}. */
    private Optional<Operand> mixed(Numeral numeral, int k) {
        int next = sense(k) == Mark.ARTICLE ? k + 1 : k;
        if (!(sense(next) instanceof Part part)) {
            return Optional.empty();
        }
        BigDecimal halves = numeral.value().multiply(whole(part)).add(BigDecimal.ONE);
        return Optional.of(scaled(Amount.fraction(halves, whole(part)), next + 1));
    }

    /** An amount with the magnitudes that follow it, an article between them or not: {@code half a trillion}. */
    private Operand scaled(Amount amount, int k) {
        int next = sense(k) == Mark.ARTICLE && sense(k + 1) instanceof Magnitude ? k + 1 : k;
        Amount scaled = amount;
        while (sense(next) instanceof Magnitude magnitude) {
            scaled = scaled.times(magnitude.factor());
            next++;
        }
        return asMultiple(scaled, next, false);
    }

    private Operand asMultiple(Amount amount, int k, boolean plain) {
        int next = sense(k) == Mark.DASH && sense(k + 1) == Mark.TIMES ? k + 1 : k;
        return sense(next) == Mark.TIMES
                ? Operand.of(amount, Form.TIMES, next + 1)
                : new Operand(amount, Form.NUMBER, plain, Optional.empty(), k);
    }

    /**
     * Numerals with falling magnitudes add up; a magnitude above all that stands before it multiplies all of it:
     * {@code 4 trillion and 800 billion}, {@code 2万3千亿}.
     */
    private Operand number(Numeral first, int k) {
        Optional<Amount> done = Optional.empty();
        Amount section = Amount.of(first);
        int next = k + 1;
        while (true) {
            if (sense(next) instanceof Magnitude magnitude) {
                Amount all = done.map(section::addedTo).orElse(section);
                boolean multipliesAll = all.value().compareTo(magnitude.factor()) < 0;
                done = multipliesAll ? Optional.empty() : done;
                section = (multipliesAll ? all : section).times(magnitude.factor());
                next++;
                continue;
            }
            int more = sense(next) == Mark.AND ? next + 1 : next;
            if (!(sense(more) instanceof Numeral smaller) || !continues(section, smaller, more)) {
                break;
            }
            if (isColloquial(smaller, more)) {
                return Operand.fault(COLLOQUIAL, more + 1);
            }
            done = Optional.of(done.map(section::addedTo).orElse(section));
            section = Amount.of(smaller);
            next = more + 1;
        }
        return asMultiple(done.map(section::addedTo).orElse(section), next, next == k + 1);
    }

    /** Whether a numeral goes on with the number before it and does not start another. */
    private boolean continues(Amount section, Numeral smaller, int at) {
        boolean magnified = sense(at + 1) instanceof Magnitude;
        BigDecimal factor = sense(at + 1) instanceof Magnitude magnitude ? magnitude.factor() : BigDecimal.ONE;
        boolean belongs = smaller.script() != Script.DIGITS || magnified || isGlued(at);
        boolean falls = smaller.value().multiply(factor).compareTo(section.lastDigit()) < 0;
        return belongs && falls && section.magnitude().compareTo(BigDecimal.ONE) > 0;
    }

    /** Chinese 一万五 is said for 一万五千, and would be 一万零五 in full. */
    private boolean isColloquial(Numeral smaller, int at) {
        boolean oneDigit = tokens.get(at).word().length() == 1 || smaller.script() == Script.DIGITS;
        return oneDigit && isGlued(at) && !(sense(at + 1) instanceof Magnitude);
    }

    private boolean isGlued(int at) {
        return tokens.get(at - 1).to() == tokens.get(at).from();
    }

    private static boolean isHedge(Sense sense) {
        return sense instanceof Qualifier || sense instanceof Comparison;
    }

    private static BigDecimal whole(Part part) {
        return BigDecimal.valueOf(part.of());
    }

    private static Amount one() {
        return Amount.of(new Numeral(BigDecimal.ONE, BigDecimal.ONE, Script.DIGITS));
    }

    private Sense sense(int k) {
        return k < tokens.size() ? tokens.get(k).sense() : Mark.OTHER;
    }
}
