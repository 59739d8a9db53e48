package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

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
        conversions();
        sums();
        for (Cell cell : List.copyOf(cells)) {
            parts(cell);
            flows(cell);
            partsOfTime(cell);
            partsOfAreas(cell);
            plausibleGrowth(cell);
        }
        return constraints;
    }

    /** An amount is converted where its series is printed in both currencies at one time or another. */
    private void conversions() {
        for (Relations.Conversion pair : catalogue.relations().conversions()) {
            Unit first = Unit.currency(pair.currencies().get(0));
            Unit second = Unit.currency(pair.currencies().get(1));
            for (Cell cell : List.copyOf(cells)) {
                if (cell.series().unit().equals(first) && printed(cell.series().in(second))) {
                    convert(cell, cell.series().in(second).at(cell.period()), pair);
                } else if (cell.series().unit().equals(second)
                        && printed(cell.series().in(first))) {
                    convert(cell.series().in(first).at(cell.period()), cell, pair);
                }
            }
        }
    }

    private void convert(Cell first, Cell second, Relations.Conversion pair) {
        String id = "convert " + first + " to " + second;
        Optional<Interval> rate = catalogue
                .rates()
                .average(second.series().unit().code(), first.series().unit().code(), first.period());
        if (rate.isPresent()
                && constraints.stream().noneMatch(known -> known.id().equals(id))) {
            Interval bounds = Equivalents.widened(rate.get(), pair.band());
            constraints.add(new Constraint.Ratio(id, first, second, bounds, new Origin.Identity("average rate")));
            cells.add(first);
            cells.add(second);
        }
    }

    private void sums() {
        for (Relations.Sum sum : catalogue.relations().sums()) {
            for (Cell cell : List.copyOf(cells)) {
                List<Cell> parts =
                        sum.parts().stream().map(part -> sibling(cell, part)).toList();
                if (cell.series().indicator().equals(sum.whole())
                        && parts.stream().anyMatch(cells::contains)) {
                    cells.addAll(parts);
                    constraints.add(Constraint.Linear.sum(
                            "sum " + cell, cell, parts, new Origin.Identity("sum of " + sum.whole())));
                }
            }
        }
    }

    private void parts(Cell cell) {
        catalogue.relations().parts().stream()
                .filter(part -> part.part().equals(cell.series().indicator()))
                .forEach(part -> atMost(cell, sibling(cell, part.whole()), "part of " + part.whole()));
    }

    private void flows(Cell cell) {
        if (cell.series().flow() != Flow.T) {
            return;
        }
        Cell exports = flow(cell, Flow.X);
        Cell imports = flow(cell, Flow.M);
        if (cells.contains(exports) && cells.contains(imports)) {
            constraints.add(Constraint.Linear.sum(
                    "two-way " + cell, cell, List.of(exports, imports), new Origin.Identity("two-way trade")));
        } else {
            atMost(exports, cell, "part of two-way trade");
            atMost(imports, cell, "part of two-way trade");
        }
        Cell balance = flow(cell, Flow.B);
        if (cells.contains(balance)) {
            constraints.add(Constraint.Linear.balance(
                    "balance " + balance, balance, exports, imports, new Origin.Identity("trade balance")));
        }
    }

    private void partsOfTime(Cell cell) {
        boolean sums = catalogue
                .indicator(cell.series().indicator())
                .filter(indicator -> indicator.overTime() == Indicator.OverTime.SUM)
                .isPresent();
        Period year = Period.year(cell.period().year());
        if (sums && !cell.period().equals(year) && year.contains(cell.period())) {
            atMost(cell, cell.at(year), "part of the year");
        }
    }

    private void partsOfAreas(Cell cell) {
        String within = Optional.ofNullable(catalogue.areas().get(cell.series().area()))
                .map(area -> area.within())
                .orElse("");
        boolean sameCounting = cell.series().flow() == Flow.X || !within.equals("WLD");
        if (!within.isEmpty() && sameCounting) {
            SeriesKey series = cell.series();
            atMost(
                    cell,
                    new SeriesKey(within, series.indicator(), series.flow(), series.unit()).at(cell.period()),
                    "part of " + within);
        }
    }

    private void plausibleGrowth(Cell cell) {
        Cell earlier = cell.at(cell.period().yearEarlier());
        Optional<Interval> band = catalogue.indicator(cell.series().indicator()).flatMap(Indicator::plausibleFactor);
        if (cells.contains(earlier) && band.isPresent()) {
            constraints.add(new Constraint.Ratio(
                    "plausible growth " + cell, cell, earlier, band.get(), new Origin.Plausible("growth band")));
        }
    }

    private void atMost(Cell part, Cell whole, String name) {
        if (cells.contains(part) && cells.contains(whole)) {
            constraints.add(Constraint.Ratio.atMost(
                    "at most " + part + " of " + whole, part, whole, new Origin.Identity(name)));
        }
    }

    private boolean printed(SeriesKey series) {
        return cells.stream().anyMatch(cell -> cell.series().equals(series));
    }

    private static Cell sibling(Cell cell, String indicator) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), indicator, series.flow(), series.unit()).at(cell.period());
    }

    private static Cell flow(Cell cell, Flow flow) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), series.indicator(), flow, series.unit()).at(cell.period());
    }

    /** All cells that constraints speak of. */
    static Stream<Cell> cellsOf(Collection<Constraint> constraints) {
        return constraints.stream().flatMap(Constraint::cells).distinct();
    }
}
