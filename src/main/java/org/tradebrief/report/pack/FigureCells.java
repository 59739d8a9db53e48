package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Target;

/** The figures that a row rests on, as cells. */
final class FigureCells {
    private static final CellValue NONE = new CellValue.Empty("[z]");

    private FigureCells() {}

    /** All of them. */
    static CellValue all(List<String> figures) {
        return figures.isEmpty() ? NONE : CellValue.text(String.join(" ", figures));
    }

    /** The first, leading to its row among the figures. */
    static CellValue first(List<String> figures) {
        return figures.isEmpty()
                ? NONE
                : CellValue.link(figures.getFirst(), new Target.OnRow("Figures", figures.getFirst()));
    }
}
