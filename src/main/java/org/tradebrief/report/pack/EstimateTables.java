package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.derive.Derived;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Table;

/** Tables of levels, each with the interval, the change and the standing that belong to it. */
final class EstimateTables {
    private final Release release;
    private final Bindings bindings;
    private final Voice voice;
    private final Symbols symbols;
    private final DecimalLimits limits;

    /** How a table holds its estimates. */
    enum Shape {
        /** Each series under its name, one period a row. */
        GROUPED,
        /** One estimate a row, with the name of its series. */
        FLAT
    }

    EstimateTables(Release release, Bindings bindings, Voice voice) {
        this.release = release;
        this.bindings = bindings;
        this.voice = voice;
        this.symbols = new Symbols(release, voice);
        this.limits = new DecimalLimits(release.catalogue().derivations());
    }

    /** A table of single cells, one a row. */
    Optional<Table> ofCells(String id, String number, String title, String subtitle, List<String> cells) {
        return flat(
                id,
                number,
                title,
                subtitle,
                cells.stream().flatMap(cell -> bindings.estimate(cell).stream()).toList());
    }

    private Optional<Table> flat(String id, String number, String title, String subtitle, List<Estimate> shown) {
        Set<SeriesKey> series =
                shown.stream().map(estimate -> estimate.cell().series()).collect(Collectors.toSet());
        boolean namedAlike = series.stream()
                .anyMatch(one -> series.stream()
                        .anyMatch(other ->
                                one.flow() != other.flow() && voice.brief(one).equals(voice.brief(other))));
        List<Table.Row> rows = shown.stream()
                .map(estimate -> Table.Row.of(
                        namedAlike
                                ? voice.series(estimate.cell().series())
                                : voice.brief(estimate.cell().series()),
                        voice.period(estimate.cell().period()),
                        value(estimate),
                        voice.columns().unit(estimate.cell().series()),
                        change(estimate),
                        standing(estimate)))
                .toList();
        List<Table.Column> columns = List.of(
                Table.Column.text(voice.term(Term.SERIES), 3.4),
                Table.Column.text(voice.term(Term.PERIOD), 1.6),
                Table.Column.number(voice.term(Term.VALUE)),
                Table.Column.text(voice.term(Term.UNIT), 1),
                Table.Column.number(voice.term(Term.CHANGE)),
                Table.Column.text(voice.term(Term.STANDING), 1.2));
        return table(id, number, title, subtitle, columns, rows, shown);
    }

    /** A table of series, each under its name, one period a row. */
    Optional<Table> ofSeries(
            String id, String number, String title, String subtitle, List<SeriesKey> series, Shape shape) {
        if (shape == Shape.FLAT) {
            return flat(
                    id,
                    number,
                    title,
                    subtitle,
                    series.stream().flatMap(one -> periods(one).stream()).toList());
        }
        List<Table.Row> rows = new ArrayList<>();
        List<Estimate> shown = new ArrayList<>();
        for (SeriesKey one : series) {
            List<Estimate> periods = periods(one);
            if (!periods.isEmpty()) {
                rows.add(Table.Row.group(
                        voice.series(one) + voice.bracketed(voice.columns().unit(one)), 5));
                periods.forEach(estimate -> rows.add(row(estimate)));
                shown.addAll(periods);
            }
        }
        List<Table.Column> columns = List.of(
                Table.Column.text(voice.term(Term.PERIOD), 1.5),
                Table.Column.number(voice.term(Term.VALUE)),
                Table.Column.text(voice.term(Term.RANGE), 2.6),
                Table.Column.number(voice.term(Term.CHANGE)),
                Table.Column.text(voice.term(Term.STANDING), 1.4));
        return table(id, number, title, subtitle, columns, rows, shown);
    }

    private List<Estimate> periods(SeriesKey series) {
        return release.estimates().stream()
                .filter(estimate -> estimate.cell().series().equals(series))
                .toList();
    }

    private Table.Row row(Estimate estimate) {
        return Table.Row.of(
                voice.period(estimate.cell().period()),
                value(estimate),
                estimate.interval().isPoint()
                        ? ""
                        : voice.columns()
                                .range(
                                        estimate.interval(),
                                        estimate.cell().series().unit()),
                change(estimate),
                standing(estimate));
    }

    private String value(Estimate estimate) {
        return voice.columns()
                        .value(
                                estimate.value(),
                                estimate.interval(),
                                estimate.cell().series().unit())
                + symbols.of(estimate);
    }

    private String change(Estimate estimate) {
        if (estimate.cell().series().unit().kind() != Unit.Kind.CURRENCY) {
            return "";
        }
        String series = estimate.cell().series().toString();
        String period = estimate.cell().period().toString();
        return bindings.derived(series + ".YOY." + period)
                .or(() -> bindings.derived(series + ".HOH." + period))
                .filter(derived -> derived.value().isPresent())
                .map(this::change)
                .orElse("");
    }

    private String change(Derived derived) {
        return voice.numbers().change(derived.value().orElseThrow(), limits.interval(derived), derived.unit())
                + symbols.of(derived);
    }

    private String standing(Estimate estimate) {
        String standing = ConvertedAmount.of(release, estimate).isPresent()
                ? voice.term(Term.CONVERTED)
                : voice.standing(estimate.status());
        return standing + voice.say(", ", "，") + voice.sources(estimate.figures());
    }

    private Optional<Table> table(
            String id,
            String number,
            String title,
            String subtitle,
            List<Table.Column> columns,
            List<Table.Row> rows,
            List<Estimate> shown) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> figures =
                shown.stream().flatMap(estimate -> estimate.figures().stream()).toList();
        return Optional.of(new Table(id, number, title, subtitle, columns, rows, notes(shown), voice.sources(figures))
                .withoutEmptyColumns());
    }

    private List<String> notes(List<Estimate> shown) {
        Set<String> indicators = shown.stream()
                .map(estimate -> estimate.cell().series().indicator())
                .collect(Collectors.toSet());
        boolean holdsASum = release.catalogue().relations().sums().stream()
                .anyMatch(sum -> indicators.contains(sum.whole()) && indicators.containsAll(sum.parts()));
        String rounding = voice.term(Term.NOTE_ROUNDING);
        return List.of(holdsASum ? rounding + voice.say(" ", "") + voice.term(Term.NOTE_PARTS) : rounding);
    }
}
