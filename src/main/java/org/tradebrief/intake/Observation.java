package org.tradebrief.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/**
 * One observation of a statistical file.
 *
 * @param series the series that it belongs to
 * @param period the period that it is of
 * @param printed the value as the file writes it
 * @param value the value in single units, its multiplier applied; empty when it is missing, which is never zero
 * @param lastDigit unit of its last digit, in single units: ten to the power of UNIT_MULT less DECIMALS
 * @param status its status
 * @param confidentiality code of its confidentiality as the file gives it; empty when it gives none
 * @param columns header of the file
 * @param fields the whole row as the file gives it, every other column included
 * @param place where the row stands
 */
public record Observation(
        SeriesKey series,
        Period period,
        String printed,
        Optional<BigDecimal> value,
        BigDecimal lastDigit,
        ObsStatus status,
        String confidentiality,
        List<String> columns,
        List<String> fields,
        Place place) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The cell that it is of. */
    public Cell cell() {
        return series.at(period);
    }

    /** Whether there is no value. */
    public boolean missing() {
        return value.isEmpty();
    }

    /**
     * Whether it may be published: SDMX code list CL_CONF_STATUS, {@code F} free, or {@code PU} public as the World
     * Bank writes it. Every other code is taken to restrict it.
     */
    public boolean free() {
        return confidentiality.isEmpty() || confidentiality.equals("F") || confidentiality.equals("PU");
    }

    /**
     * What the value allows: half a unit of its last digit to both sides. A count of things in single units is exact.
     */
    public Optional<Quantity> quantity() {
        return value.map(number -> {
            boolean exact = series.unit().kind() == Unit.Kind.COUNT && lastDigit.compareTo(BigDecimal.ONE) <= 0;
            BigDecimal half = exact ? BigDecimal.ZERO : lastDigit.divide(TWO);
            return new Quantity(
                    number.subtract(half),
                    number,
                    number.add(half),
                    series.unit(),
                    Quantity.Hedge.NONE,
                    exact ? BigDecimal.ZERO : lastDigit,
                    significantDigits(number));
        });
    }

    /** What the file gives under a column; empty when it has no such column. */
    public Optional<String> field(String column) {
        int position = columns.indexOf(column);
        return position < 0 ? Optional.empty() : Optional.of(fields.get(position));
    }

    private int significantDigits(BigDecimal number) {
        return Math.max(1, number.precision() - number.scale() + lastDigit.scale());
    }
}
