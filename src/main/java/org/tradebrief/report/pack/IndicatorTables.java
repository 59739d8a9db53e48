package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Table;

/** Tables of derived indicators, grouped by what they measure. */
final class IndicatorTables {
    private final Release release;
    private final Voice voice;
    private final Symbols symbols;
    private final DecimalLimits limits;

    IndicatorTables(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
        this.symbols = new Symbols(release, voice);
        this.limits = new DecimalLimits(release.catalogue().derivations());
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
                rows.add(Table.Row.group(heading(derivation, shown), 4));
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
                Table.Column.number(voice.term(Term.VALUE)),
                Table.Column.text(voice.term(Term.RANGE), 2.6));
        return Optional.of(new Table(
                        id,
                        number,
                        title,
                        subtitle,
                        columns,
                        rows,
                        List.of(voice.term(Term.NOTE_ROUNDING)),
                        voice.sources(figures))
                .withoutEmptyColumns());
    }

    /** The name of an indicator, with the unit where all its values share one. */
    private String heading(Derivation derivation, List<Derived> shown) {
        String name = voice.words(derivation.name()) + voice.bracketed(derivation.code());
        Set<Unit> units = shown.stream().map(Derived::unit).collect(Collectors.toSet());
        return units.size() == 1
                ? name
                        + voice.say(", ", "，")
                        + voice.columns().unit(shown.getFirst().unit())
                : name;
    }

    private Table.Row row(Derived derived) {
        Unit unit = derived.series().unit();
        return Table.Row.of(
                voice.series(derived.series())
                        + voice.say(", ", "，")
                        + (derived.unit().equals(unit) ? voice.columns().unit(unit) : unit.code()),
                voice.period(derived.period()),
                value(derived),
                switch (derived.outcome()) {
                    case Outcome.Value(var _, var interval) ->
                        interval.isPoint() || limits.limits(derived)
                                ? ""
                                : voice.columns().range(interval, derived.unit());
                    case Outcome.Missing _, Outcome.Impossible _, Outcome.Refused _ -> voice.absent(derived.outcome());
                });
    }

    private String value(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value(double value, var _) ->
                voice.columns().value(value, limits.interval(derived), derived.unit()) + symbols.of(derived);
            case Outcome.Missing ignored -> "[x]";
            case Outcome.Impossible ignored -> "[z]";
            case Outcome.Refused ignored -> "[z]";
        };
    }
}
