package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Period;
import org.tradebrief.report.Table;

/** Growth in national currency and in dollars side by side, and what the exchange rate did between them. */
final class GrowthTable {
    private static final int COLUMNS = 4;

    private final Release release;
    private final Bindings bindings;
    private final Voice voice;
    private final Symbols symbols;
    private final DecimalLimits limits;

    GrowthTable(Release release, Bindings bindings, Voice voice) {
        this.release = release;
        this.bindings = bindings;
        this.voice = voice;
        this.symbols = new Symbols(release, voice);
        this.limits = new DecimalLimits(release.catalogue().derivations());
    }

    /** The table that a template declares; empty when no growth of its series is known. */
    Optional<Table> of(Pack.GrowthTemplate template, String number) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (Pack.PairTemplate pair : template.rows()) {
            List<Table.Row> periods = rows(pair, figures);
            if (!periods.isEmpty()) {
                rows.add(Table.Row.group(pair.name().in(voice.language().tag()), COLUMNS));
                rows.addAll(periods);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String currency = template.currency().in(voice.language().tag());
        return Optional.of(new Table(
                template.id(),
                number,
                template.title().in(voice.language().tag()),
                template.subtitle().in(voice.language().tag()),
                List.of(
                        Table.Column.text(voice.term(Term.PERIOD), 2),
                        Table.Column.number(String.format(Locale.ROOT, voice.term(Term.GROWTH_LOCAL), currency)),
                        Table.Column.number(voice.term(Term.GROWTH_DOLLAR)),
                        Table.Column.number(voice.term(Term.EXCHANGE_RATE))),
                rows,
                List.of(String.format(Locale.ROOT, voice.term(Term.NOTE_GROWTH), currency)),
                voice.sources(figures)));
    }

    private List<Table.Row> rows(Pack.PairTemplate pair, List<String> figures) {
        List<Table.Row> rows = new ArrayList<>();
        for (Period period : periods(pair)) {
            List<Optional<Derived>> cells = List.of(
                    growth(pair.local(), period),
                    growth(pair.dollar(), period),
                    bindings.derived(pair.local() + ".FXE." + period));
            cells.forEach(cell -> cell.ifPresent(known -> figures.addAll(known.figures())));
            rows.add(Table.Row.of(
                    voice.period(period) + (period.frequency() == Period.Frequency.SPAN ? voice.term(Term.A_YEAR) : ""),
                    written(cells.get(0)),
                    written(cells.get(1)),
                    written(cells.get(2))));
        }
        return rows;
    }

    private TreeSet<Period> periods(Pack.PairTemplate pair) {
        Predicate<Derived> chosen = derived -> derived.value().isPresent()
                && (derived.code().equals("YOY") || derived.code().equals("CAGR"))
                && (derived.series().toString().equals(pair.local())
                        || derived.series().toString().equals(pair.dollar()));
        TreeSet<Period> periods = new TreeSet<>();
        release.derived().stream().filter(chosen).map(Derived::period).forEach(periods::add);
        return periods;
    }

    private Optional<Derived> growth(@Nullable String series, Period period) {
        return bindings.derived(series + ".YOY." + period).or(() -> bindings.derived(series + ".CAGR." + period));
    }

    private String written(Optional<Derived> cell) {
        return cell.map(known -> switch (known.outcome()) {
                    case Outcome.Value(double value, var _) ->
                        voice.numbers().change(value, limits.interval(known), known.unit()) + symbols.of(known);
                    case Outcome.Missing _ -> "[x]";
                    case Outcome.Impossible _, Outcome.Refused _ -> "[z]";
                })
                .orElse("[x]");
    }
}
