package org.tradebrief.report.pack;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.data.DataRow;

/**
 * The values that an edition publishes, by the name of their cell or indicator.
 *
 * @param edition name of the edition
 * @param values value of each name
 * @param units code of the unit of each name
 */
public record Published(String edition, SortedMap<String, Vintage> values, SortedMap<String, String> units) {

    /** The values among observations; those that are missing are not published. */
    public static Published of(String edition, Collection<DataRow> rows) {
        SortedMap<String, Vintage> values = new TreeMap<>();
        SortedMap<String, String> units = new TreeMap<>();
        for (DataRow row : rows) {
            if (row.obsValue().isPresent()) {
                Interval interval = Interval.of(
                        row.lower().orElse(Double.NEGATIVE_INFINITY),
                        row.upper().orElse(Double.POSITIVE_INFINITY));
                String name = name(row);
                values.put(
                        name,
                        new Vintage(
                                edition, row.obsValue().getAsDouble(), interval, row.estimateStatus(), row.figures()));
                units.put(name, unit(row));
            }
        }
        return new Published(edition, values, units);
    }

    /** {@code CHN.DDS.T.USD.2022} of a cell, {@code CHN.DDS.T.USD.YOY.2022} of an indicator. */
    private static String name(DataRow row) {
        int dot = row.indicator().indexOf('.');
        int slash = row.unitMeasure().indexOf('/');
        String indicator = dot < 0 ? row.indicator() : row.indicator().substring(0, dot);
        String code = dot < 0 ? "" : row.indicator().substring(dot);
        String unit = slash < 0 ? row.unitMeasure() : row.unitMeasure().substring(0, slash);
        return String.join(".", List.of(row.refArea(), indicator, row.flow(), unit)) + code + "." + row.timePeriod();
    }

    private static String unit(DataRow row) {
        return row.unitMeasure().substring(row.unitMeasure().indexOf('/') + 1);
    }
}
