package org.tradebrief.report;

/**
 * A headline number with what a minister asks about it: how much, compared with what, how sure.
 *
 * @param label what is counted
 * @param value the number with its magnitude, such as {@code 12.5 billion}
 * @param unitLine unit and period
 * @param change size of the change and what it is compared with; empty when there is none
 * @param direction which way it changed
 * @param certainty how sure it is
 */
public record KeyFigure(
        String label, String value, String unitLine, String change, Direction direction, String certainty) {

    /** Which way a number went; {@code NONE} when no comparison is made. */
    public enum Direction {
        UP,
        DOWN,
        FLAT,
        NONE
    }

    public KeyFigure {
        Text.required(label, "label of a key figure");
        Text.required(value, "value of key figure " + label);
        Text.required(unitLine, "unit and period of key figure " + label);
        if (direction != Direction.NONE) {
            Text.required(change, "change of key figure " + label);
        }
    }
}
