package org.tradebrief.report.pack;

import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.workbook.NumberFormat;

/** How numbers of a unit are shown in workbooks; the cells hold every digit. */
final class UnitFormat {
    private UnitFormat() {}

    /** Whole units for amounts and counts, two decimals for percentages, ratios and indices. */
    static NumberFormat of(Unit unit) {
        if (unit.equals(ResultUnit.PURE_NUMBER) || unit.equals(ResultUnit.INDEX)) {
            return NumberFormat.decimals(2);
        }
        return switch (unit.kind()) {
            case CURRENCY, COUNT, PHYSICAL, DAY -> NumberFormat.decimals(0);
            case PERCENT, PERCENTAGE_POINT -> NumberFormat.decimals(2);
        };
    }
}
