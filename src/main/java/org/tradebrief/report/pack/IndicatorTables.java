package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.report.Table;

/** Tables of derived indicators, grouped by what they measure. */
final class IndicatorTables {
    private final Release release;
    private final Voice voice;

    IndicatorTables(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** The indicators that a table chooses; empty when there are none. */
    Optional<Table> of(String id, String number, String title, String subtitle, Predicate<Derived> chosen) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (Derivation derivation : release.catalogue().derivations()) {
            List<Derived> shown = release.derived().stream()
                    .filter(derived -> derived.code().equals(derivation.code()))
                    .filter(chosen)
                    .toList();
            if (!shown.isEmpty()) {
                rows.add(Table.Row.group(
                        derivation.name().in(voice.language().tag()) + " (" + derivation.code() + ")", 4));
                shown.forEach(derived -> rows.add(row(derived)));
                shown.forEach(derived -> figures.addAll(derived.figures()));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = List.of(
                Table.Column.text(voice.term(Term.SERIES), 3),
                Table.Column.text(voice.term(Term.PERIOD), 1.2),
                Table.Column.text(voice.term(Term.VALUE), 1.5),
                Table.Column.text(voice.term(Term.RANGE), 2.6));
        return Optional.of(new Table(
                id,
                number,
                title,
                subtitle,
                columns,
                rows,
                List.of(voice.term(Term.NOTE_ROUNDING)),
                voice.sources(figures)));
    }

    private Table.Row row(Derived derived) {
        return Table.Row.of(
                voice.series(derived.series()) + ", " + derived.series().unit(),
                voice.period(derived.period()),
                value(derived),
                switch (derived.outcome()) {
                    case Outcome.Value(var _, var interval) ->
                        interval.isPoint() ? "" : voice.numbers().range(interval, derived.unit());
                    case Outcome.Missing _, Outcome.Impossible _, Outcome.Refused _ -> voice.absent(derived.outcome());
                });
    }

    private String value(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value(double value, var interval) ->
                voice.numbers().value(value, interval, derived.unit()) + Voice.symbols(derived.flags());
            case Outcome.Missing ignored -> "[x]";
            case Outcome.Impossible ignored -> "[z]";
            case Outcome.Refused ignored -> "[z]";
        };
    }
}
