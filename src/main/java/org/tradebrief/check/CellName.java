package org.tradebrief.check;

import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.SeriesKey;

/** What a cell is called within a sentence. */
public final class CellName {
    private CellName() {}

    /** Indicator, area, flow, period and unit: trade in services, China exports, 2024 (USD). */
    public static Words of(Cell cell, Catalogue catalogue) {
        return new Words(in("en", cell, catalogue), in("zh", cell, catalogue));
    }

    private static String in(String language, Cell cell, Catalogue catalogue) {
        Phrases phrases = new Phrases(language, catalogue);
        SeriesKey series = cell.series();
        String name = phrases.series(new Subject(series.area(), series.indicator(), series.flow()));
        String period = phrases.period(cell.period());
        return phrases.of(name + ", " + period + " (" + series.unit() + ")", period + name + "（" + series.unit() + "）");
    }
}
