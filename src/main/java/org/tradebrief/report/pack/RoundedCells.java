package org.tradebrief.report.pack;

import java.util.OptionalInt;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.NumberFormat;

/**
 * Cells of a live workbook that show no digit that an interval does not support, by a formula that rounds: what is shown
 * is what stands in the cell, and what pages print.
 */
final class RoundedCells {
    /** A number without a supported digit is kept for charts and formulas and shown as the symbol that says so. */
    private static final NumberFormat WIDE = new NumberFormat(String.join(
            ";",
            "\"" + PublishedCells.WIDE + "\"",
            "\"" + PublishedCells.WIDE + "\"",
            "\"" + PublishedCells.WIDE + "\""));

    private static final int SIGNIFICANT = 15;
    private static final int MOST_DECIMALS = 15;

    private RoundedCells() {}

    /** Decimals in which a number can be printed; empty where its interval supports none. */
    static OptionalInt decimals(double value, Interval allowed) {
        if (SupportedDigits.isOne(allowed)) {
            return OptionalInt.of(
                    SupportedDigits.round(value, Interval.point(value)).scale());
        }
        return SupportedDigits.speakFor(value, allowed)
                ? OptionalInt.of(SupportedDigits.decimals(allowed))
                : OptionalInt.empty();
    }

    /** Decimals in which the ends of a bounded interval can be printed. */
    static int decimalsOfEnds(double value, Interval allowed) {
        return SupportedDigits.isOne(allowed)
                ? decimals(value, allowed).orElseThrow()
                : SupportedDigits.decimalsOfEnds(allowed);
    }

    /**
     * A number that is rounded to some decimals, or without such shown as too wide.
     *
     * @param formula what yields the number unrounded
     * @param value the number unrounded
     * @param format how a number of some decimals, 0 or more, is shown
     * @param magnitude power of ten of the unit in which it is shown
     */
    static CellValue value(String formula, double value, OptionalInt decimals, Format format, int magnitude) {
        return decimals.isEmpty()
                ? CellValue.formula(formula, value, WIDE)
                : number(formula, value, decimals.getAsInt(), format, magnitude);
    }

    /** A number that is rounded to some decimals. */
    static CellValue number(String formula, double value, int decimals, Format format, int magnitude) {
        return CellValue.formula(
                "ROUND(" + withoutNoise(formula, value) + "," + decimals + ")",
                SupportedDigits.rounded(value, decimals).doubleValue(),
                format.of(Math.clamp(decimals + magnitude, 0, MOST_DECIMALS)));
    }

    /** How a number of some decimals is shown. */
    @FunctionalInterface
    interface Format {
        /** The format. */
        NumberFormat of(int decimals);
    }

    /** What yields a number near a value, without the digits beyond those of a double: they decide no rounding. */
    static String withoutNoise(String formula, double value) {
        int first = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        return "ROUND(" + formula + "," + (SIGNIFICANT - 1 - first) + ")";
    }
}
