package org.tradebrief.figure;

import java.util.Optional;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Change;
import org.tradebrief.figure.Sense.Comparison;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;
import org.tradebrief.figure.Sense.UnitName;

/** What the words before a number say of it. */
final class Prefix {
    private final Tokens tokens;
    private final int free;

    private Optional<Hedge> hedge = Optional.empty();
    private Optional<UnitName> unit = Optional.empty();
    private boolean minus;
    private boolean aside;
    private boolean reached;
    private boolean between;
    private boolean leaving;
    private int change;
    private int from;

    /**
     * @param tokens all tokens of the phrase
     * @param free the first token that no earlier number has used
     * @param at the token that the number, or its bracket, starts at
     */
    Prefix(Tokens tokens, int free, int at) {
        this.tokens = tokens;
        this.free = free;
        this.from = tokens.get(at).from();
        int k = at - 1;
        while (k >= free && takes(k)) {
            k--;
        }
        lookFurtherBack(at);
    }

    /** How the words qualify the number. */
    Optional<Hedge> hedge() {
        return hedge;
    }

    /** A currency or percent before the number. */
    Optional<UnitName> unit() {
        return unit;
    }

    /** Whether a minus sign stands before it. */
    boolean minus() {
        return minus;
    }

    /** Whether it stands in parentheses. */
    boolean aside() {
        return aside;
    }

    /** Whether it is the level reached: {@code to 1.2 times}. */
    boolean reached() {
        return reached;
    }

    /** Whether {@code between} opens a range. */
    boolean between() {
        return between;
    }

    /** Whether {@code from} opens a change or a range. */
    boolean leaving() {
        return leaving;
    }

    /** Direction of the change that is spoken of: 1, -1, or 0 if none is. */
    int change() {
        return change;
    }

    /** First character that belongs to the number. */
    int from() {
        return from;
    }

    /** Takes what a token says of the number; false where the search ends. */
    private boolean takes(int k) {
        return switch (tokens.sense(k)) {
            case Qualifier(var how, var reach) when reach == Reach.NEXT || reach == Reach.AHEAD -> hedged(how, k);
            case Comparison(var how, var sign) -> hedged(how, k);
            case UnitName name -> unit.isEmpty() && name.leads() && unit(name, k);
            case Change _ -> true;
            case Mark mark -> takes(mark, k);
            default -> false;
        };
    }

    private boolean takes(Mark mark, int k) {
        return switch (mark) {
            case ARTICLE, FILLER, WHEN -> true;
            case TO, REACHED -> reached = true;
            case FROM -> leaving = true;
            case BETWEEN -> between = true;
            case TILDE -> hedged(Hedge.APPROXIMATE, k);
            case DASH -> isMinus(k) && minus(k);
            case MINUS -> minus(k);
            case OPEN -> {
                aside = true;
                yield false;
            }
            default -> false;
        };
    }

    /** The hedge nearest to the number counts. */
    private boolean hedged(Hedge how, int k) {
        if (hedge.isEmpty()) {
            hedge = Optional.of(how);
            from = Math.min(from, tokens.get(k).from());
        }
        return true;
    }

    private boolean unit(UnitName name, int k) {
        unit = Optional.of(name);
        from = tokens.get(k).from();
        return true;
    }

    private boolean minus(int k) {
        minus = true;
        from = tokens.get(k).from();
        return true;
    }

    /** A minus sign is glued to what follows it, and is no hyphen of a word or dash of a range before it. */
    private boolean isMinus(int k) {
        boolean glued = tokens.get(k).to() == tokens.get(k + 1).from();
        if (k == 0 || tokens.get(k - 1).to() < tokens.get(k).from()) {
            return glued;
        }
        char before = tokens.get(k - 1).word().charAt(tokens.get(k - 1).word().length() - 1);
        return glued && !PrintedText.isLetter(before) && !PrintedText.isDigit(before);
    }

    /**
     * Verbs such as {@code exceeded} reach over other words of their clause; the direction of a change further, but
     * {@code fell to} names the level after the fall.
     */
    private void lookFurtherBack(int at) {
        boolean sameClause = true;
        for (int k = at - 1; k >= free; k--) {
            sameClause = sameClause && tokens.sense(k) != Mark.BREAK;
            if (tokens.sense(k) instanceof Change(int sign) && change == 0 && tokens.sense(k + 1) != Mark.TO) {
                change = sign;
            }
            if (tokens.sense(k) instanceof Qualifier(var how, var reach) && reach == Reach.AHEAD && sameClause) {
                hedged(how, k);
            }
        }
    }
}
