package org.tradebrief.figure;

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
    private final Tokens tokens;
    private final OperandParser operands;
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
    ExpressionReader(Tokens tokens, OperandParser operands, int free, int at, Operand operand) {
        this.tokens = tokens;
        this.operands = operands;
        this.accounting = operand.plain()
                && at > free
                && tokens.sense(at - 1) == Mark.OPEN
                && tokens.sense(operand.next()) == Mark.CLOSE;
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
        while (takesSuffix(tokens.sense(next))) {
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
            when accounting || tokens.sense(next - 1) instanceof Qualifier -> {
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
        while (tokens.sense(k) == Mark.FILLER || tokens.sense(k) == Mark.ARTICLE) {
            k++;
        }
        boolean bracketed = tokens.sense(next) == Mark.OPEN && tokens.sense(next + 2) == Mark.CLOSE;
        Optional<UnitName> name =
                bracketed ? tokens.unit(next + 1) : tokens.unit(k).filter(one -> !one.leads());
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
        if (!joins(tokens.sense(next))) {
            return;
        }
        Optional<RangeEnd> end =
                RangeEnd.at(tokens, operands, next + 1).filter(one -> one.closes(form, prefix.unit(), unit));
        if (end.isPresent()) {
            close(end.get());
        }
    }

    private boolean joins(Sense sense) {
        return sense == Mark.TO || sense == Mark.DASH || sense == Mark.TILDE || sense == Mark.AND && prefix.between();
    }

    private void close(RangeEnd end) {
        Amount lower = end.lower(first);
        first = minus ? lower.negated() : lower;
        minus = false;
        last = Optional.of(end.amount());
        form = end.form();
        unit = end.unit().or(() -> unit);
        fault = fault.or(() -> end.fault(first, prefix.leaving()));
        next = end.next();
    }

    /** {@code a 3.1 percent decline}, {@code 3.1% lower}. */
    private void takeDirection() {
        int k = next;
        while (tokens.sense(k) == Mark.FILLER) {
            k++;
        }
        int sign = direction(tokens.sense(k));
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
        for (int k = next; hedge.isEmpty() && tokens.sense(k) == Mark.OTHER && k < tokens.size(); k++) {
            if (tokens.sense(k + 1) instanceof Qualifier(var how, var reach) && reach == Reach.BEHIND) {
                hedge = Optional.of(how);
            }
        }
    }
}
