package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Change;
import org.tradebrief.figure.Sense.Comparison;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;
import org.tradebrief.figure.Sense.UnitName;

/** Reads on from a number: its unit, the other end of a range, a hedge or direction that follows it. */
final class ExpressionReader {
    private static final Malformed DESCENDS = new Malformed("the range descends", "the lower number first");
    private static final Malformed CHANGE_OR_RANGE =
            new Malformed("'from' makes it a change or a range", "one number, or a range without 'from'");

    private final List<Token> tokens;
    private final OperandParser operands;
    private final Operand operand;
    private final Prefix prefix;
    private final boolean accounting;

    private Amount first;
    private Optional<Amount> last = Optional.empty();
    private Optional<Hedge> hedge;
    private Optional<UnitName> unit = Optional.empty();
    private Optional<Malformed> fault;
    private Form form;
    private boolean minus;
    private int change;
    private int next;

    /**
     * @param tokens all tokens of the phrase
     * @param operands reads the other end of a range
     * @param free the first token that no earlier number has used
     * @param at the token that the number starts at
     * @param operand the number
     */
    ExpressionReader(List<Token> tokens, OperandParser operands, int free, int at, Operand operand) {
        this.tokens = tokens;
        this.operands = operands;
        this.operand = operand;
        this.accounting =
                operand.plain() && at > free && sense(at - 1) == Mark.OPEN && sense(operand.next()) == Mark.CLOSE;
        this.prefix = new Prefix(tokens, free, accounting ? at - 1 : at);
        this.first = operand.amount();
        this.form = operand.form();
        this.minus = accounting || prefix.minus();
        this.fault = operand.fault();
        this.hedge = prefix.hedge();
        this.change = prefix.change();
        this.next = accounting ? operand.next() + 1 : operand.next();
    }

    /** The number with all that its surroundings say. */
    Expression read() {
        takeSuffixes();
        takeRange();
        takeDirection();
        int end = tokens.get(next - 1).to();
        takeDistantHedge();
        return new Expression(
                first,
                last,
                form == Form.TIMES && prefix.reached() ? Form.MULTIPLE : form,
                last.isPresent() ? Hedge.RANGE : hedge.orElse(Hedge.NONE),
                unit.or(prefix::unit),
                minus,
                change,
                prefix.aside(),
                fault,
                prefix.from(),
                end);
    }

    /** The first token that it has not used. */
    int next() {
        return next;
    }

    private void takeSuffixes() {
        while (takesSuffix(sense(next))) {
            next++;
        }
    }

    private boolean takesSuffix(Sense sense) {
        return switch (sense) {
            case Qualifier(var how, var reach)
            when reach == Reach.LAST || reach == Reach.BEHIND -> {
                hedge = hedge.or(() -> Optional.of(how));
                yield true;
            }
            case Magnitude(var factor)
            when accounting || sense(next - 1) instanceof Qualifier -> {
                first = first.times(factor);
                yield true;
            }
            case UnitName name
            when unit.isEmpty() -> {
                fault = fault.or(() -> disagreement(name));
                unit = Optional.of(name);
                yield true;
            }
            default -> skipsToUnit();
        };
    }

    /** {@code half of a percentage point}, {@code 5 billion (USD)}: the unit follows at once. */
    private boolean skipsToUnit() {
        int k = next;
        while (sense(k) == Mark.FILLER || sense(k) == Mark.ARTICLE) {
            k++;
        }
        boolean bracketed = sense(next) == Mark.OPEN && sense(next + 2) == Mark.CLOSE;
        Optional<UnitName> name = bracketed ? name(next + 1) : name(k).filter(one -> !one.leads());
        if (unit.isPresent() || prefix.unit().isPresent() || name.isEmpty()) {
            return false;
        }
        unit = name;
        next = bracketed ? next + 2 : k;
        return true;
    }

    private Optional<Malformed> disagreement(UnitName name) {
        return prefix.unit()
                .filter(other -> !other.unit().equals(name.unit()))
                .map(other -> new Malformed("two units, " + other.unit() + " and " + name.unit(), "one unit"));
    }

    private void takeRange() {
        if (!joins(sense(next))) {
            return;
        }
        int start = next + 1;
        Optional<UnitName> again = name(start).filter(UnitName::leads);
        int digits = again.isPresent() ? start + 1 : start;
        boolean negative = sense(digits) == Mark.DASH;
        Optional<Operand> right = operands.at(negative ? digits + 1 : digits)
                .filter(other -> other.fault().isEmpty() && isSameForm(other));
        Optional<UnitName> after = right.flatMap(other -> name(other.next()));
        if (right.isPresent() && isSameUnit(again, after)) {
            next = right.get().next() + (after.isPresent() ? 1 : 0);
            unit = after.or(() -> again).or(() -> unit);
            form = right.get().form();
            close(negative ? right.get().amount().negated() : right.get().amount());
        }
    }

    /** {@code two to three times}: the word that makes multiples stands after the last number only. */
    private boolean isSameForm(Operand right) {
        return right.form() == form || form == Form.NUMBER && right.form() == Form.TIMES && unit.isEmpty();
    }

    private boolean joins(Sense sense) {
        return sense == Mark.TO || sense == Mark.DASH || sense == Mark.TILDE || sense == Mark.AND && prefix.between();
    }

    /** Both ends in one unit, or the unit printed once: before the first end or after the last. */
    private boolean isSameUnit(Optional<UnitName> again, Optional<UnitName> after) {
        Optional<Unit> left = unit.or(prefix::unit).map(UnitName::unit);
        Optional<Unit> right = after.or(() -> again).map(UnitName::unit);
        if (left.isEmpty()) {
            return again.isEmpty();
        }
        return right.isEmpty() ? unit.isEmpty() : left.equals(right);
    }

    /** The lower end shares the magnitude of the upper one where it has none: {@code 1.5 to 2 trillion}. */
    private void close(Amount upper) {
        boolean bare = first.magnitude().compareTo(BigDecimal.ONE) == 0;
        first = bare ? first.times(upper.magnitude()) : first;
        first = upper.isFraction() && !first.isFraction() ? Amount.fraction(first.value(), BigDecimal.ONE) : first;
        first = minus ? first.negated() : first;
        minus = false;
        last = Optional.of(upper);
        if (first.value().compareTo(upper.value()) > 0) {
            fault = Optional.of(DESCENDS);
        } else if (prefix.leaving()) {
            fault = Optional.of(CHANGE_OR_RANGE);
        }
    }

    /** {@code a 3.1 percent decline}, {@code 3.1% lower}. */
    private void takeDirection() {
        int k = next;
        while (sense(k) == Mark.FILLER) {
            k++;
        }
        int sign = direction(sense(k));
        if (change == 0 && sign != 0) {
            change = sign;
            next = k + 1;
        }
    }

    private static int direction(Sense sense) {
        return switch (sense) {
            case Change(int sign) -> sign;
            case Comparison(var _, int sign) -> sign;
            default -> 0;
        };
    }

    /** A hedge that follows the things counted: {@code 800 firms or so}, 800家以上. */
    private void takeDistantHedge() {
        for (int k = next; hedge.isEmpty() && sense(k) == Mark.OTHER && k < tokens.size(); k++) {
            if (sense(k + 1) instanceof Qualifier(var how, var reach) && reach == Reach.BEHIND) {
                hedge = Optional.of(how);
            }
        }
    }

    private Optional<UnitName> name(int k) {
        return sense(k) instanceof UnitName name ? Optional.of(name) : Optional.empty();
    }

    private Sense sense(int k) {
        return k >= 0 && k < tokens.size() ? tokens.get(k).sense() : Mark.OTHER;
    }
}
