package org.tradebrief.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Unit;

/** The printed figures that formulas may ask for; of several for one cell the most precise speaks. */
public final class PrintedFigures {
    private static final Comparator<PrintedFigure> MOST_PRECISE = Comparator.comparingDouble(
                    (PrintedFigure printed) -> relativeWidth(printed))
            .thenComparing(PrintedFigure::figure);

    /** No figures. */
    public static final PrintedFigures NONE = new PrintedFigures(List.of());

    private final Map<Measure, Map<Cell, PrintedFigure>> byCell = new TreeMap<>();
    private final Map<String, ObsStatus> statuses = new HashMap<>();

    /** The figures of a collection in any order. */
    public PrintedFigures(Collection<PrintedFigure> figures) {
        figures.stream()
                .sorted(MOST_PRECISE)
                .forEach(printed -> byCell.computeIfAbsent(printed.measure(), _ -> new TreeMap<>())
                        .putIfAbsent(key(printed.cell(), printed.measure()), printed));
        figures.forEach(printed -> statuses.put(printed.figure(), printed.status()));
    }

    /** What the publishers of figures say of them together. */
    public ObsStatus published(List<String> figures) {
        return ObsStatus.shared(figures.stream()
                .map(figure -> statuses.getOrDefault(figure, ObsStatus.A))
                .toList());
    }

    /** The most precise figure of a measure for a cell. */
    public Optional<PrintedFigure> of(Cell cell, Measure measure) {
        return Optional.ofNullable(byCell.getOrDefault(measure, Map.of()).get(key(cell, measure)));
    }

    /** All figures of a measure, one for each cell, in the order of the cells. */
    public List<PrintedFigure> all(Measure measure) {
        return List.copyOf(byCell.getOrDefault(measure, Map.of()).values());
    }

    /** A share is the same in every currency. */
    private static Cell key(Cell cell, Measure measure) {
        return measure == Measure.SHARE ? cell.series().in(Unit.PERCENT).at(cell.period()) : cell;
    }

    private static double relativeWidth(PrintedFigure printed) {
        double size = Math.max(Math.abs(printed.quantity().value().doubleValue()), Double.MIN_NORMAL);
        return printed.quantity().interval().width() / size;
    }
}
