package org.tradebrief.report.pack;

import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Unit;

/** Names of units in the columns of workbooks, where amounts stand in single units. */
final class UnitName {
    private UnitName() {}

    /** The English name of a unit; a currency by its code. */
    static String of(Unit unit) {
        if (unit.equals(ResultUnit.PURE_NUMBER)) {
            return "ratio";
        }
        if (unit.equals(ResultUnit.INDEX)) {
            return "index, base year = 100";
        }
        return switch (unit.kind()) {
            case CURRENCY -> unit.code();
            case PERCENT -> "percent";
            case PERCENTAGE_POINT -> "percentage points";
            case COUNT -> "number";
            case DAY -> "day";
            case PHYSICAL -> unit.equals(Unit.SQUARE_METRE) ? "square metres" : unit.code();
        };
    }
}
