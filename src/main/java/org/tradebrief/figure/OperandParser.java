package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Sense.Comparison;
import org.tradebrief.figure.Sense.FractionSign;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Multiple;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;
import org.tradebrief.figure.Sense.Script;

/** Reads the number that starts at a token: numeral with magnitudes, compound, fraction or multiple. */
final class OperandParser {
    private static final Malformed COLLOQUIAL =
            new Malformed("the last digit may be short for a multiple of the magnitude", "its magnitude written out");
    private static final Numeral ONE = new Numeral(BigDecimal.ONE, BigDecimal.ONE, Script.DIGITS);

    private final Tokens tokens;
    private final FractionParser fractions;

    OperandParser(Tokens tokens) {
        this.tokens = tokens;
        this.fractions = new FractionParser(tokens);
    }

    /** The number that starts at a token, or empty when none does. */
    Optional<Operand> at(int k) {
        return switch (tokens.sense(k)) {
            case Numeral numeral -> Optional.of(fractions.after(numeral, k).orElseGet(() -> number(numeral, k + 1)));
            case Multiple(BigDecimal times) ->
                Optional.of(Operand.of(Amount.fraction(times, BigDecimal.ONE), Form.MULTIPLE, k + 1));
            case Part part -> Optional.of(fractions.part(part, k));
            case FractionSign sign -> Optional.of(fractions.sign(sign, k));
            case Malformed fault ->
                Optional.of(Operand.fault(fault, at(k + 1).map(Operand::next).orElse(k + 1)));
            case Magnitude _ -> isHedged(k) ? Optional.of(number(ONE, k)) : Optional.empty();
            case Mark mark -> mark == Mark.ARTICLE ? afterArticle(k + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code a million}, {@code a quarter}, {@code a third}. */
    private Optional<Operand> afterArticle(int k) {
        return switch (tokens.sense(k)) {
            case Magnitude _ -> Optional.of(number(ONE, k));
            case Part part -> Optional.of(fractions.part(part, k));
            case Place place -> fractions.place(place, k);
            default -> Optional.empty();
        };
    }

    /** Whether a hedge stands beside a bare magnitude, which then counts once: 近百家, 百余家, 近万亿元. */
    private boolean isHedged(int k) {
        boolean after = tokens.sense(k + 1) instanceof Qualifier(var _, var reach) && reach == Reach.LAST;
        return after
                || k > 0 && (tokens.sense(k - 1) instanceof Qualifier || tokens.sense(k - 1) instanceof Comparison);
    }

    /**
     * A numeral and what follows it. Numerals with falling magnitudes add up; a magnitude above all that stands before
     * it multiplies all of it: {@code 4 trillion and 800 billion}, 2万3千亿, 两万三千亿.
     */
    private Operand number(Numeral first, int after) {
        Optional<Amount> done = Optional.empty();
        Amount section = Amount.of(first);
        int next = after;
        while (true) {
            if (tokens.sense(next) instanceof Magnitude(BigDecimal factor)) {
                Amount all = done.map(section::addedTo).orElse(section);
                boolean multipliesAll = all.value().compareTo(factor) < 0;
                done = multipliesAll ? Optional.empty() : done;
                section = (multipliesAll ? all : section).times(factor);
                next++;
                continue;
            }
            int more = isJoint(next) ? next + 1 : next;
            if (!(tokens.sense(more) instanceof Numeral smaller) || !continues(section, smaller, more)) {
                break;
            }
            if (isColloquial(smaller, more)) {
                return Operand.fault(COLLOQUIAL, more + 1);
            }
            done = Optional.of(done.map(section::addedTo).orElse(section));
            section = Amount.of(smaller);
            next = more + 1;
        }
        Amount all = done.map(section::addedTo).orElse(section);
        return tokens.sense(next) == Mark.TIMES
                ? Operand.of(multiple(all, first.script()), Form.TIMES, next + 1)
                : new Operand(all, Form.NUMBER, next == after, Optional.empty(), next);
    }

    /** A multiple in words is as round as a fraction in words: 一倍, {@code three times}. */
    private static Amount multiple(Amount amount, Script script) {
        return script == Script.DIGITS ? amount : Amount.fraction(amount.value(), BigDecimal.ONE);
    }

    /** {@code 4 trillion and 800 billion}; between words also a comma: {@code one thousand, two hundred}. */
    private boolean isJoint(int k) {
        boolean beforeWords = tokens.sense(k + 1) instanceof Numeral numeral && numeral.script() == Script.ENGLISH;
        return tokens.sense(k) == Mark.AND || beforeWords && tokens.word(k).equals(",");
    }

    /** Whether a numeral goes on with the number before it and does not start another. */
    private boolean continues(Amount section, Numeral smaller, int at) {
        boolean magnified = tokens.sense(at + 1) instanceof Magnitude;
        BigDecimal factor = tokens.sense(at + 1) instanceof Magnitude magnitude ? magnitude.factor() : BigDecimal.ONE;
        boolean belongs = smaller.script() != Script.DIGITS || magnified || tokens.isGlued(at);
        boolean multipliesAll =
                tokens.isGlued(at) && section.value().add(smaller.value()).compareTo(factor) < 0;
        BigDecimal added = multipliesAll ? smaller.value() : smaller.value().multiply(factor);
        boolean falls = added.compareTo(section.lastDigit()) < 0;
        return belongs && falls && section.magnitude().compareTo(BigDecimal.ONE) > 0;
    }

    /** Chinese 一万五 is said for 一万五千, and would be 一万零五 in full. */
    private boolean isColloquial(Numeral smaller, int at) {
        boolean oneDigit = tokens.word(at).length() == 1 || smaller.script() == Script.DIGITS;
        return oneDigit && tokens.isGlued(at) && !(tokens.sense(at + 1) instanceof Magnitude);
    }
}
