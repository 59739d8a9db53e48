package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Notice;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;
import org.tradebrief.reconcile.FigureList;

/** The trade that the catalogue declares to be reported by both partners, in all three forms. */
public final class DeclaredMirrors {
    private static final double PERCENT = 0.01;

    private final Estimates estimates;
    private final FigureList figures;
    private final Map<String, Area> areas;

    private DeclaredMirrors(Estimates estimates, FigureList figures, Map<String, Area> areas) {
        this.estimates = estimates;
        this.figures = figures;
        this.areas = areas;
    }

    /** What is balanced together: all flows of one period in one unit. */
    private record Table(Unit unit, Period period) implements Comparable<Table> {
        @Override
        public int compareTo(Table other) {
            int units = unit.code().compareTo(other.unit.code());
            return units != 0 ? units : period.compareTo(other.period);
        }
    }

    /** One flow as both partners report it. */
    private record Pair(Relations.Mirror declared, Estimate exports, Estimate imports) {
        MirrorFlows.Reported reported() {
            return new MirrorFlows.Reported(
                    declared.exporter(),
                    declared.importer(),
                    exports.value(),
                    imports.value(),
                    declared.margin() * PERCENT);
        }
    }

    /** A notice for each declared flow that both partners report for a period: reported, comparable and balanced. */
    public static List<Notice> notices(Catalogue catalogue, Estimates estimates, FigureList figures) {
        return new DeclaredMirrors(estimates, figures, catalogue.areas())
                .notices(catalogue.relations().mirrors());
    }

    private List<Notice> notices(List<Relations.Mirror> declared) {
        SortedMap<Table, List<Pair>> tables = new TreeMap<>();
        for (Relations.Mirror mirror : declared) {
            for (Estimate exports : estimates.all()) {
                SeriesKey series = exports.cell().series();
                if (mirror.exports().equals(notation(series))) {
                    imports(mirror, exports)
                            .ifPresent(imports -> tables.computeIfAbsent(
                                            new Table(
                                                    series.unit(),
                                                    exports.cell().period()),
                                            _ -> new ArrayList<>())
                                    .add(new Pair(mirror, exports, imports)));
                }
            }
        }
        return tables.values().stream().flatMap(this::balanced).toList();
    }

    private Optional<Estimate> imports(Relations.Mirror mirror, Estimate exports) {
        SeriesKey imports =
                SeriesKey.parse(mirror.imports() + "." + exports.cell().series().unit());
        return estimates.of(imports.at(exports.cell().period()));
    }

    private static String notation(SeriesKey series) {
        return series.area() + "." + series.indicator() + "." + series.flow();
    }

    private Stream<Notice> balanced(List<Pair> pairs) {
        List<MirrorFlows.Balanced> balanced =
                MirrorFlows.balanced(pairs.stream().map(Pair::reported).toList());
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            MirrorFlows.Balanced flow = balanced.get(i);
            printed(pair.exports).findFirst().ifPresent(first -> notices.add(notice(pair, flow, first)));
        }
        return notices.stream();
    }

    private Notice notice(Pair pair, MirrorFlows.Balanced flow, ReadFigure first) {
        Unit unit = pair.exports.cell().series().unit();
        Interval exports = pair.exports.interval();
        Interval comparable = pair.imports.interval().dividedBy(Interval.point(1 + pair.declared.margin() * PERCENT));
        double width = Math.max(exports.width(), comparable.width());
        return new Notice(
                Notice.Topic.MIRROR,
                first,
                Stream.concat(printed(pair.exports), printed(pair.imports)).toList(),
                exports.meets(comparable),
                new TreeMap<>(Map.of(
                        "exporter", area(pair.declared.exporter()),
                        "importer", area(pair.declared.importer()),
                        "exports", Wordings.range(exports, unit),
                        "imports", Wordings.range(pair.imports.interval(), unit),
                        "comparable", Wordings.range(comparable, unit),
                        "balanced", Wordings.value(flow.balanced(), width, unit),
                        "asymmetry",
                                Wordings.value(
                                        100 * flow.reported().asymmetry(),
                                        100 * width / (exports.centre() + comparable.centre()),
                                        Unit.PERCENT))));
    }

    private Words area(String code) {
        Area known = areas.get(code);
        return known == null ? Wordings.same(code) : known.name();
    }

    private Stream<ReadFigure> printed(Estimate estimate) {
        return estimate.figures().stream().flatMap(id -> figures.byId(id).stream());
    }
}
