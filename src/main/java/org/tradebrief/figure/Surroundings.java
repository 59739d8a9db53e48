package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Change;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;
import org.tradebrief.figure.Sense.UnitName;

/** Gathers what stands before and after a number: hedge, unit, sign, direction, the other end of a range. */
final class Surroundings {
    private final List<Token> tokens;
    private final OperandParser operands;
    private final int free;
    private final Operand operand;

    private Amount first;
    private Optional<Amount> last = Optional.empty();
    private @Nullable Hedge hedge;
    private @Nullable UnitName prefix;
    private @Nullable UnitName suffix;
    private @Nullable Malformed fault;
    private boolean minus;
    private boolean aside;
    private boolean between;
    private boolean changing;
    private int change;
    private int from;
    private int next;

    /**
     * @param tokens all tokens of the phrase
     * @param operands reads the other end of a range
     * @param free the first token that no earlier number has used
     * @param at the token that the number starts at
     * @param operand the number
     */
    Surroundings(List<Token> tokens, OperandParser operands, int free, int at, Operand operand) {
        this.tokens = tokens;
        this.operands = operands;
        this.free = free;
        this.operand = operand;
        this.first = operand.amount();
        this.fault = operand.fault().orElse(null);
        this.from = tokens.get(at).from();
        this.next = operand.next();
        lookBack(accounting(at) ? at - 2 : at - 1);
        lookFurtherBack(at);
        lookAhead();
    }

    /** The number with all of it. */
    Expression expression() {
        Hedge how = last.isPresent() ? Hedge.RANGE : hedge == null ? Hedge.NONE : hedge;
        return new Expression(
                first,
                last,
                operand.multiple(),
                how,
                Optional.ofNullable(suffix == null ? prefix : suffix),
                minus,
                change,
                aside,
                Optional.ofNullable(fault),
                from,
                tokens.get(next - 1).to());
    }

    /** The first token that it has not used. */
    int next() {
        return next;
    }

    /** Digits alone in parentheses are negative, as accountants print them; {@code ($282 billion)} is an aside. */
    private boolean accounting(int at) {
        if (operand.plain() && sense(at - 1) == Mark.OPEN && at > free && sense(next) == Mark.CLOSE) {
            minus = true;
            from = tokens.get(at - 1).from();
            next++;
            return true;
        }
        return false;
    }

    private void lookBack(int start) {
        int k = start;
        while (k >= free && takesPrefix(k)) {
            k--;
        }
    }

    /** Takes what a token says of the number after it; false where the search for a hedge or unit ends. */
    private boolean takesPrefix(int k) {
        return switch (sense(k)) {
            case Qualifier qualifier when qualifier.reach() != Reach.BEFORE -> use(qualifier, k);
            case UnitName name
            when prefix == null && canPrecede(k) -> {
                prefix = name;
                from = tokens.get(k).from();
                yield true;
            }
            case Change _ -> true;
            case Mark mark -> passes(mark, k);
            default -> false;
        };
    }

    private boolean passes(Mark mark, int k) {
        return switch (mark) {
            case ARTICLE, FILLER, TO, WHEN -> true;
            case FROM -> changing = true;
            case BETWEEN -> between = true;
            case TILDE -> use(new Qualifier(Hedge.APPROXIMATE, Reach.NEXT), k);
            case DASH -> isMinus(k) && takeMinus(k);
            case OPEN -> {
                aside = true;
                yield false;
            }
            default -> false;
        };
    }

    private boolean takeMinus(int k) {
        minus = true;
        from = tokens.get(k).from();
        return true;
    }

    /** A minus sign is glued to what follows and to nothing before but a bracket or a currency. */
    private boolean isMinus(int k) {
        boolean glued = tokens.get(k).to() == tokens.get(k + 1).from();
        boolean opens = k == 0 || tokens.get(k - 1).to() < tokens.get(k).from();
        return glued && (opens || sense(k - 1) == Mark.OPEN || sense(k - 1) instanceof UnitName);
    }

    /** Signs, codes and Chinese names stand before a number; words like {@code yuan} and {@code won} do not. */
    private boolean canPrecede(int k) {
        String word = tokens.get(k).word();
        return !Character.isLowerCase(word.charAt(word.length() - 1)) || word.equals("Rs");
    }

    /** Verbs such as {@code exceeded} reach over other words; so does the direction of a change. */
    private void lookFurtherBack(int at) {
        boolean sameClause = true;
        for (int k = at - 1; k >= free; k--) {
            sameClause = sameClause && sense(k) != Mark.BREAK;
            if (sense(k) instanceof Change(int sign) && change == 0) {
                change = sign;
            }
            if (sense(k) instanceof Qualifier qualifier && qualifier.reach() == Reach.AHEAD && sameClause) {
                use(qualifier, k);
            }
        }
    }

    private void lookAhead() {
        takeSuffixes();
        takeRange();
        int k = next;
        while (sense(k) == Mark.FILLER) {
            k++;
        }
        if (change == 0 && sense(k) instanceof Change(int sign)) {
            change = sign;
            next = k + 1;
        }
    }

    private void takeSuffixes() {
        while (takesSuffix(next)) {
            next++;
        }
    }

    private boolean takesSuffix(int k) {
        return switch (sense(k)) {
            case Qualifier qualifier
            when qualifier.reach() == Reach.BEFORE -> {
                hedge = hedge == null ? qualifier.hedge() : hedge;
                yield true;
            }
            case Magnitude(var factor)
            when afterHedge(k) -> {
                first = first.times(factor);
                yield true;
            }
            case UnitName name
            when suffix == null -> {
                suffix = agreeing(name);
                yield true;
            }
            default -> false;
        };
    }

    /** A Chinese hedge may stand before the magnitude: 两万多亿. */
    private boolean afterHedge(int k) {
        return sense(k - 1) instanceof Qualifier;
    }

    private UnitName agreeing(UnitName name) {
        if (prefix != null && !prefix.unit().equals(name.unit())) {
            fault = new Malformed("two units, " + prefix.unit() + " and " + name.unit(), "one unit");
        }
        return name;
    }

    private void takeRange() {
        if (!isRangeMark(next)) {
            return;
        }
        int start = next + 1;
        UnitName again = sense(start) instanceof UnitName name && canPrecede(start) ? name : null;
        Optional<Operand> right = operands.at(again == null ? start : start + 1);
        if (right.isEmpty() || right.get().fault().isPresent() || right.get().multiple() != operand.multiple()) {
            return;
        }
        int end = right.get().next();
        UnitName after = sense(end) instanceof UnitName name ? name : null;
        if (isSameKind(again, after)) {
            next = after == null ? end : end + 1;
            suffix = after == null ? suffix : after;
            prefix = again == null ? prefix : again;
            close(right.get().amount());
        }
    }

    /** Both ends in one unit, or the unit printed once, before the first or after the last. */
    private boolean isSameKind(@Nullable UnitName again, @Nullable UnitName after) {
        UnitName left = suffix == null ? prefix : suffix;
        UnitName right = after == null ? again : after;
        if (left == null) {
            return again == null;
        }
        return right == null ? suffix == null : left.unit().equals(right.unit());
    }

    /** The lower end shares the magnitude of the upper one where it has none: {@code 1.5 to 2 trillion}. */
    private void close(Amount upper) {
        boolean shares = first.magnitude().compareTo(BigDecimal.ONE) == 0 && suffixIsLast(upper);
        first = shares ? first.times(upper.magnitude()) : first;
        last = Optional.of(upper);
        if (first.value().compareTo(upper.value()) > 0) {
            fault = new Malformed("the range descends", "the lower number first");
        } else if (changing) {
            fault = new Malformed("'from' makes it a change or a range", "one number, or a range without 'from'");
        }
    }

    private boolean suffixIsLast(Amount upper) {
        return !first.isFraction() && upper.magnitude().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean isRangeMark(int k) {
        return switch (sense(k)) {
            case Mark mark -> mark == Mark.TO || mark == Mark.DASH || mark == Mark.TILDE || mark == Mark.AND && between;
            default -> false;
        };
    }

    /** The hedge nearest to the number counts. */
    private boolean use(Qualifier qualifier, int k) {
        if (hedge == null) {
            hedge = qualifier.hedge();
            from = Math.min(from, tokens.get(k).from());
        }
        return true;
    }

    private Sense sense(int k) {
        return k >= 0 && k < tokens.size() ? tokens.get(k).sense() : Mark.OTHER;
    }
}
