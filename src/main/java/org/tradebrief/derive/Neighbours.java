package org.tradebrief.derive;

import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SeriesKey;

/** Cells that differ from a cell in one respect. */
final class Neighbours {
    private Neighbours() {}

    static Cell inArea(Cell cell, String area) {
        SeriesKey series = cell.series();
        return new SeriesKey(area, series.indicator(), series.flow(), series.unit()).at(cell.period());
    }

    static Cell ofIndicator(Cell cell, String indicator) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), indicator, series.flow(), series.unit()).at(cell.period());
    }

    static Cell inFlow(Cell cell, Flow flow) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), series.indicator(), flow, series.unit()).at(cell.period());
    }
}
