package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/**
 * The series that the profile of an economy follows, as a pack's template declares it.
 *
 * @param title what the profile is about; the name of the economy is put before it
 * @param indicator code of the indicator
 * @param unit code of its unit
 * @param world code of the area that shares are of
 */
public record EconomyTemplate(Words title, String indicator, String unit, String world) {
    public EconomyTemplate {
        requireNonNull(title, "title of economy is missing");
        requireNonNull(indicator, "indicator of economy is missing");
        requireNonNull(unit, "unit of economy is missing");
        requireNonNull(world, "world of economy is missing");
    }

    /** A series of an area. */
    SeriesKey series(String area, Flow flow) {
        return new SeriesKey(area, indicator, flow, Unit.parse(unit));
    }
}
