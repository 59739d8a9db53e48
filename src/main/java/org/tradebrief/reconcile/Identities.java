package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;

/** What holds among cells by declaration: sums, parts, conversions, flows, and plausible growth. */
public final class Identities {
    private final Catalogue catalogue;
    private final SortedSet<Cell> cells;
    private final List<Constraint> constraints = new ArrayList<>();

    private Identities(Catalogue catalogue, Collection<Cell> cells) {
        this.catalogue = catalogue;
        this.cells = new TreeSet<>(cells);
    }

    /** The constraints that the catalogue implies among cells that figures speak of, and cells that they add. */
    public static List<Constraint> among(Collection<Cell> cells, Catalogue catalogue) {
        return new Identities(catalogue, cells).constraints();
    }

    private List<Constraint> constraints() {
        Conversions.among(cells, catalogue).forEach(this::add);
        sums();
        PartsOfTime.among(cells, catalogue).forEach(this::add);
        List.copyOf(cells).forEach(this::flows);
        for (Cell cell : cells) {
            parts(cell);
            partsOfAreas(cell);
            plausibleGrowth(cell);
        }
        return constraints;
    }

    /** A whole is told by all of its parts, and the whole with some part tells of the others. */
    private void sums() {
        for (Relations.Sum sum : catalogue.relations().sums()) {
            List.copyOf(cells).stream()
                    .filter(cell -> isIn(sum, cell))
                    .map(cell -> sibling(cell, sum.whole()))
                    .distinct()
                    .forEach(whole -> sum(whole, sum));
        }
    }

    private static boolean isIn(Relations.Sum sum, Cell cell) {
        String indicator = cell.series().indicator();
        return indicator.equals(sum.whole()) || sum.parts().contains(indicator);
    }

    private void sum(Cell whole, Relations.Sum sum) {
        List<Cell> parts =
                sum.parts().stream().map(part -> sibling(whole, part)).toList();
        boolean told = cells.contains(whole) ? parts.stream().anyMatch(cells::contains) : cells.containsAll(parts);
        if (told) {
            add(Constraint.Linear.sum(
                    "sum " + whole,
                    whole,
                    parts,
                    new Origin.Identity(new Words("the sum of " + sum.whole(), sum.whole() + "各分项之和"))));
        }
    }

    private void parts(Cell cell) {
        catalogue.relations().parts().stream()
                .filter(part -> part.part().equals(cell.series().indicator()))
                .forEach(part -> atMost(cell, sibling(cell, part.whole()), part.whole()));
    }

    /** Any two of two-way trade, exports, imports and balance tell the others, except that nobody asked for them. */
    private void flows(Cell cell) {
        Cell exports = flow(cell, Flow.X);
        Cell imports = flow(cell, Flow.M);
        Cell total = flow(cell, Flow.T);
        Cell balance = flow(cell, Flow.B);
        boolean oneFlow = cells.contains(exports) || cells.contains(imports);
        switch (cell.series().flow()) {
            case T -> {
                if (oneFlow || cells.contains(balance)) {
                    add(Constraint.Linear.sum(
                            "two-way " + cell,
                            cell,
                            List.of(exports, imports),
                            new Origin.Identity(new Words("two-way trade", "进出口合计"))));
                }
            }
            case B -> {
                if (oneFlow || cells.contains(total)) {
                    add(Constraint.Linear.balance(
                            "balance " + cell,
                            cell,
                            exports,
                            imports,
                            new Origin.Identity(new Words("the trade balance", "贸易差额"))));
                }
            }
            case X, M, N -> {}
        }
    }

    private void partsOfAreas(Cell cell) {
        SeriesKey series = cell.series();
        String within = Optional.ofNullable(catalogue.areas().get(series.area()))
                .map(Area::within)
                .orElse("");
        boolean sameCounting = series.flow() == Flow.X || !within.equals(Area.WORLD);
        if (!within.isEmpty() && sameCounting && addsUp(series, catalogue)) {
            SeriesKey around = new SeriesKey(within, series.indicator(), series.flow(), series.unit());
            atMost(cell, around.at(cell.period()), within);
        }
    }

    private void plausibleGrowth(Cell cell) {
        Cell earlier = cell.at(cell.period().yearEarlier());
        Optional<Interval> band = catalogue.indicator(cell.series().indicator()).flatMap(Indicator::plausibleFactor);
        if (cells.contains(earlier) && band.isPresent() && cell.series().flow() != Flow.B) {
            constraints.add(new Constraint.Ratio(
                    "plausible growth " + cell,
                    cell,
                    earlier,
                    band.get(),
                    new Origin.Plausible(new Words("the plausible band of growth", "合理增速区间"))));
        }
    }

    private void atMost(Cell part, Cell whole, String code) {
        Words name = new Words("a part of " + code, code + "的组成部分");
        if (part.series().flow() != Flow.B && cells.contains(whole)) {
            constraints.add(Constraint.Ratio.atMost(
                    "at most " + part + " of " + whole, part, whole, new Origin.Identity(name)));
        }
    }

    private void add(Constraint constraint) {
        constraints.add(constraint);
        constraint.cells().forEach(cells::add);
    }

    /** Whether the parts of a period add up to it. */
    static boolean addsUp(SeriesKey series, Catalogue catalogue) {
        return catalogue
                .indicator(series.indicator())
                .filter(indicator -> indicator.overTime() == Indicator.OverTime.SUM)
                .isPresent();
    }

    private static Cell sibling(Cell cell, String indicator) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), indicator, series.flow(), series.unit()).at(cell.period());
    }

    private static Cell flow(Cell cell, Flow flow) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), series.indicator(), flow, series.unit()).at(cell.period());
    }
}
