package org.tradebrief.derive;

import org.tradebrief.figure.Unit;

/** Units of indicators that count nothing, by the codes of SDMX. */
public final class Units {
    private Units() {}

    /** A ratio of like amounts. */
    public static final Unit PURE_NUMBER = new Unit("PN", Unit.Kind.COUNT);

    /** A number whose base year is 100. */
    public static final Unit INDEX = new Unit("IX", Unit.Kind.COUNT);

    /**
     * The unit of an indicator by the code of its declaration: {@code same} is that of the series,
     * {@code gap} is the same but percentage points between percentages, others are a unit themselves.
     */
    static Unit of(String code, Unit series) {
        return switch (code) {
            case "same" -> series;
            case "gap" -> series.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : series;
            case "PN" -> PURE_NUMBER;
            case "IX" -> INDEX;
            default -> Unit.parse(code);
        };
    }
}
