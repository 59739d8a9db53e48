package org.tradebrief.report.pack;

import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.NumberFormat;

/** An end of an interval as a cell. */
final class BoundCell {
    private BoundCell() {}

    /** The number, or {@code [z]} where the interval has no such end. */
    static CellValue of(double end, NumberFormat format) {
        return Double.isFinite(end) ? CellValue.number(end, format) : new CellValue.Empty("[z]");
    }
}
