package org.tradebrief.figure;

/**
 * What a number counts: a currency by its ISO 4217 code, percent, percentage points, things, or a physical unit.
 *
 * @param code the code that files carry: {@code USD}, {@code PT} percent, {@code PD} percentage points, {@code NUM}
 *     things, {@code M2} square metres
 * @param kind what kind of unit it is
 */
public record Unit(String code, Kind kind) {
    /** Kinds of units; numbers of different kinds never meet. */
    public enum Kind {
        CURRENCY,
        PERCENT,
        PERCENTAGE_POINT,
        COUNT,
        PHYSICAL,
        /** Days of the calendar, counted from 1 January 1970. */
        DAY
    }

    public static final Unit PERCENT = new Unit("PT", Kind.PERCENT);
    public static final Unit PERCENTAGE_POINT = new Unit("PD", Kind.PERCENTAGE_POINT);
    public static final Unit COUNT = new Unit("NUM", Kind.COUNT);
    public static final Unit DAY = new Unit("DAY", Kind.DAY);
    public static final Unit SQUARE_METRE = new Unit("M2", Kind.PHYSICAL);

    /** The unit of amounts in a currency. */
    public static Unit currency(String iso4217) {
        return new Unit(iso4217, Kind.CURRENCY);
    }

    /** The unit with a code as files carry it; three capital letters that are no other unit are a currency. */
    public static Unit parse(String code) {
        return switch (code) {
            case "PT" -> PERCENT;
            case "PD" -> PERCENTAGE_POINT;
            case "NUM" -> COUNT;
            case "M2" -> SQUARE_METRE;
            case "DAY" -> DAY;
            default -> {
                if (!code.matches("[A-Z]{3}")) {
                    throw new IllegalArgumentException(
                            "unit " + code + ": expected an ISO 4217 currency, PT, PD, NUM, M2 or DAY");
                }
                yield currency(code);
            }
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
