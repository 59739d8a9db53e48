package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradebrief.catalogue.Derivation.Selection;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Period.Frequency;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;

/** What an indicator is applied to. */
final class Applications {
    private final Knowledge knowledge;
    private final Facts facts;
    private final List<Cell> cells;
    private final Map<SeriesKey, TreeSet<Period>> years = new TreeMap<>();

    Applications(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.facts = knowledge.facts();
        this.cells = facts.estimates().all().stream().map(Estimate::cell).toList();
        for (Cell cell : cells) {
            if (cell.period().frequency() == Frequency.A) {
                years.computeIfAbsent(cell.series(), _ -> new TreeSet<>()).add(cell.period());
            }
        }
    }

    /** All applications of a selection, in the order of the cells or targets. */
    List<Application> of(Selection selection) {
        return switch (selection.over()) {
            case CELLS ->
                cells.stream()
                        .filter(cell -> chosen(cell, selection))
                        .map(Application::to)
                        .toList();
            case LATEST ->
                years.entrySet().stream()
                        .map(series -> series.getKey().at(series.getValue().last()))
                        .filter(cell -> chosen(cell, selection))
                        .map(Application::to)
                        .toList();
            case SPANS -> spans(selection);
            case TARGETS ->
                facts.targets().stream()
                        .map(target -> toward(target, target.period()))
                        .toList();
            case PATH ->
                facts.targets().stream()
                        .flatMap(target -> path(target).stream())
                        .toList();
        };
    }

    private List<Application> spans(Selection selection) {
        Map<SeriesKey, TreeSet<Period>> printed = new TreeMap<>();
        for (PrintedFigure average : facts.printed().all(Measure.AVERAGE_GROWTH)) {
            if (average.cell().period().frequency() == Frequency.SPAN) {
                printed.computeIfAbsent(average.cell().series(), _ -> new TreeSet<>())
                        .add(average.cell().period());
            }
        }
        List<Application> applications = new ArrayList<>();
        years.forEach((series, known) -> {
            Cell last = series.at(known.last());
            if (chosen(last, selection)) {
                TreeSet<Period> spans = printed.getOrDefault(series, new TreeSet<>());
                add(spans, known.first(), known.last());
                Period base = Period.year(facts.baseYear());
                if (known.contains(base)) {
                    add(spans, base, known.last());
                }
                spans.forEach(
                        span -> applications.add(new Application(series.at(span.lastYear()), span, Optional.empty())));
            }
        });
        return applications;
    }

    /** Over one year the average change is the change, which has an indicator of its own. */
    private static void add(Set<Period> spans, Period first, Period last) {
        if (first.year() + 1 < last.year()) {
            spans.add(Period.span(first.year(), last.year()));
        }
    }

    private Application toward(Target target, Period period) {
        return new Application(new Progress(target, knowledge).latest(), period, Optional.of(target));
    }

    private List<Application> path(Target target) {
        Application end = toward(target, target.period());
        List<Application> steps = new ArrayList<>();
        for (int year = end.cell().period().year() + 1; year <= target.period().year(); year++) {
            steps.add(new Application(end.cell(), Period.year(year), Optional.of(target)));
        }
        return Collections.unmodifiableList(steps);
    }

    private boolean chosen(Cell cell, Selection selection) {
        SeriesKey series = cell.series();
        boolean area = switch (selection.areas()) {
            case ANY -> true;
            case ECONOMIES -> facts.structure().economy(series.area());
            case WORLD -> series.area().equals(facts.structure().world());
        };
        return area
                && facts.structure().measurable(series.indicator())
                && holds(selection.flows(), series.flow())
                && holds(selection.frequencies(), cell.period().frequency())
                && holds(selection.kinds(), series.unit().kind())
                && holds(selection.indicators(), series.indicator())
                && !selection.except().equals(series.unit().code());
    }

    private static <T> boolean holds(List<T> chosen, T one) {
        return chosen.isEmpty() || chosen.contains(one);
    }
}
