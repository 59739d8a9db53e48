package org.tradebrief.report.data;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One observation of {@code data.csv}: a number for a series at a period, in single units.
 *
 * @param freq SDMX frequency code
 * @param refArea code of the area
 * @param indicator code of the indicator
 * @param flow SDMX-like flow code: T two-way, X exports, M imports, B balance, N none
 * @param timePeriod SDMX time period
 * @param unitMeasure code of the unit
 * @param obsValue the value, empty where it is missing
 * @param lower lower end of its interval, empty where unbounded
 * @param upper upper end of its interval, empty where unbounded
 * @param decimals decimals in which to tell the value, empty where it is missing or exact
 * @param obsStatus SDMX observation status
 * @param estimateStatus how the value is known
 * @param figures figures that it rests on
 * @param sources sources of these figures
 * @param vintage edition in which it last changed
 * @param revision what it was before that, or empty
 * @param comment remark
 */
public record DataRow(
        String freq,
        String refArea,
        String indicator,
        String flow,
        String timePeriod,
        String unitMeasure,
        OptionalDouble obsValue,
        OptionalDouble lower,
        OptionalDouble upper,
        OptionalInt decimals,
        String obsStatus,
        String estimateStatus,
        List<String> figures,
        List<String> sources,
        String vintage,
        String revision,
        String comment) {
    /** The first sign must not let a spreadsheet see a formula. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_$.][A-Za-z0-9_@$./-]*");

    /** What no two rows share, in sorting order. */
    record Key(String freq, String refArea, String indicator, String flow, String timePeriod, String unitMeasure)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::freq)
                .thenComparing(Key::refArea)
                .thenComparing(Key::indicator)
                .thenComparing(Key::flow)
                .thenComparing(Key::timePeriod)
                .thenComparing(Key::unitMeasure);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    public DataRow {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        for (String code : List.of(freq, refArea, indicator, flow, timePeriod, unitMeasure, obsStatus)) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("observation " + indicator + " of " + refArea + " at " + timePeriod
                        + ": code '" + code + "', expected letters, digits and _ @ $ . / -, not @ or - in front");
            }
        }
        for (OptionalDouble number : List.of(obsValue, lower, upper)) {
            if (!Double.isFinite(number.orElse(0))) {
                throw new IllegalArgumentException(
                        "observation " + indicator + " of " + refArea + " at " + timePeriod + ": " + number);
            }
        }
    }

    /** What no other row of the file may share. */
    Key key() {
        return new Key(freq, refArea, indicator, flow, timePeriod, unitMeasure);
    }
}
