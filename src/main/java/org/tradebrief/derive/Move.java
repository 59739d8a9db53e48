package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Period.Frequency;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/** A step from one cell to a related one. */
public sealed interface Move {
    /** The same period some years earlier. */
    record Lag(int years) implements Move {}

    /** A named year. */
    record At(Year year) implements Move {}

    /** The year that the period belongs to. */
    record FullYear() implements Move {}

    /** Another direction of trade. */
    record To(Flow flow) implements Move {}

    /** Another area. */
    record In(String area) implements Move {}

    /** The world in place of the area; of a pair {@code CHN_USA} the world's trade with the same partner. */
    record World() implements Move {}

    /** Of a pair {@code CHN_USA} the first with all partners. */
    record Reporter() implements Move {}

    /** The indicator that the catalogue names as the whole. */
    record Whole() implements Move {}

    /** Another indicator. */
    record Of(String indicator) implements Move {}

    /** Another unit. */
    record Counted(Unit unit) implements Move {}

    /** The cell that a printed growth compares with. */
    record Basis() implements Move {}

    /** A series that the formula names outright. */
    record Named(SeriesKey series) implements Move {}

    /** A period that the formula names outright. */
    record During(Period period) implements Move {}

    /** The cell that the step leads to, or empty where there is none. */
    default Optional<Cell> from(Cell cell, Application application, Facts facts) {
        SeriesKey series = cell.series();
        return switch (this) {
            case Lag(int years) -> Optional.of(cell.at(cell.period().yearsEarlier(years)));
            case At(Year year) -> Optional.of(cell.at(Period.year(application.year(year, facts))));
            case FullYear() ->
                cell.period().frequency() == Frequency.SPAN
                        ? Optional.empty()
                        : Optional.of(cell.at(cell.period().firstYear()));
            case To(Flow flow) -> Optional.of(Neighbours.inFlow(cell, flow));
            case In(String area) -> Optional.of(Neighbours.inArea(cell, area));
            case World() -> Optional.of(Neighbours.inArea(cell, world(series.area(), facts.structure())));
            case Reporter() -> {
                int mark = series.area().indexOf('_');
                yield mark < 0
                        ? Optional.empty()
                        : Optional.of(Neighbours.inArea(cell, series.area().substring(0, mark)));
            }
            case Whole() ->
                facts.structure().whole(series.indicator()).map(whole -> Neighbours.ofIndicator(cell, whole));
            case Of(String indicator) -> Optional.of(Neighbours.ofIndicator(cell, indicator));
            case Counted(Unit unit) -> Optional.of(series.in(unit).at(cell.period()));
            case Basis() -> facts.printed().of(cell, Measure.GROWTH).flatMap(PrintedFigure::relativeTo);
            case Named(SeriesKey named) -> Optional.of(named.at(cell.period()));
            case During(Period period) -> Optional.of(cell.at(period));
        };
    }

    private static String world(String area, Structure structure) {
        int mark = area.indexOf('_');
        return mark < 0 ? structure.world() : structure.world() + area.substring(mark);
    }
}
