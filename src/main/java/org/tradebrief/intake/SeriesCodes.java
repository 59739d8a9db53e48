package org.tradebrief.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/** What the codes and names of an observations file stand for in the catalogue. */
final class SeriesCodes {
    private static final int MOST_REMEMBERED = 100_000;

    /** Flows, and the accounting entries of the balance of payments: credit is exports, debit imports. */
    private static final Map<String, Flow> FLOWS = Map.of(
            "T", Flow.T, "X", Flow.X, "M", Flow.M, "B", Flow.B, "N", Flow.N, "C", Flow.X, "D", Flow.M, "", Flow.N);

    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Map<String, Target> indicators = new LinkedHashMap<>();
    private final Map<Words, SeriesKey> remembered = new HashMap<>();
    private @Nullable Words lastWords;
    private Optional<SeriesKey> lastSeries = Optional.empty();

    /** An indicator and, where the code names it, the flow. */
    record Target(Indicator indicator, Optional<Flow> flow) {}

    /** What a row says of its series. */
    record Words(String area, String indicator, String flow, String unit) {}

    /** The codes of the catalogue and those that a layout declares, which come first. */
    SeriesCodes(Catalogue catalogue, Layout layout) {
        layout.indicators()
                .forEach((code, text) -> target(text, catalogue).ifPresent(known -> indicators.put(code, known)));
        layout.values()
                .forEach((column, text) -> target(text, catalogue).ifPresent(known -> indicators.put(column, known)));
        for (Indicator indicator : catalogue.indicators().values()) {
            Target target = new Target(indicator, Optional.empty());
            indicators.putIfAbsent(indicator.code(), target);
            indicator.aliases().forEach(alias -> indicators.putIfAbsent(alias, target));
            indicators.putIfAbsent(indicator.name().en(), target);
            indicators.putIfAbsent(indicator.name().zh(), target);
        }
        areas.putAll(layout.areas());
        for (Area area : catalogue.areas().values()) {
            areas.putIfAbsent(area.code(), area.code());
            areas.putIfAbsent(area.name().en(), area.code());
            areas.putIfAbsent(area.name().zh(), area.code());
        }
    }

    /** The series of a row, or empty after reporting every word that stands for nothing. */
    Optional<SeriesKey> series(Words words, RowErrors errors) {
        if (words.equals(lastWords)) {
            return lastSeries;
        }
        SeriesKey known = remembered.get(words);
        Optional<SeriesKey> series = known != null ? Optional.of(known) : found(words, errors);
        lastWords = series.isPresent() ? words : null;
        lastSeries = series;
        return series;
    }

    private Optional<SeriesKey> found(Words words, RowErrors errors) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        Optional<SeriesKey> series = find(words, errors);
        series.ifPresent(key -> remembered.put(words, key));
        return series;
    }

    private Optional<SeriesKey> find(Words words, RowErrors errors) {
        Optional<String> area =
                errors.known("REF_AREA", words.area(), areas, "the code or name of an area, or ISO 3166 alpha-3");
        Optional<Target> target = errors.known(
                "INDICATOR", words.indicator(), indicators, "the code, an alias or a declared code of an indicator");
        Optional<Flow> flow = target.flatMap(Target::flow)
                .or(() -> errors.known("FLOW", words.flow(), FLOWS, "T, X, M, B, C (credit), D (debit) or nothing"));
        Optional<Unit> unit = target.flatMap(known -> unit(words.unit(), known.indicator(), errors));
        return area.isEmpty() || target.isEmpty() || flow.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesKey(area.get(), target.get().indicator().code(), flow.get(), unit.get()));
    }

    private static Optional<Unit> unit(String code, Indicator indicator, RowErrors errors) {
        Optional<Unit> unit = code.isEmpty() ? UnitCodes.impliedBy(indicator) : UnitCodes.of(code);
        if (unit.isEmpty()) {
            errors.add("UNIT_MEASURE", code, "an ISO 4217 currency, PT, PD, NUM or M2", "declare it under constants");
            return unit;
        }
        if (unit.get().kind() != indicator.unitKind()) {
            errors.add(
                    "UNIT_MEASURE",
                    code,
                    "a unit of kind " + indicator.unitKind().name().toLowerCase(Locale.ROOT) + ", as "
                            + indicator.code() + " has");
            return Optional.empty();
        }
        return unit;
    }

    /** Indicator and flow of {@code INDICATOR} or {@code INDICATOR.FLOW}; empty when the catalogue has no such. */
    static Optional<Target> target(String text, Catalogue catalogue) {
        int dot = text.lastIndexOf('.');
        Optional<Indicator> indicator = catalogue.indicator(dot < 0 ? text : text.substring(0, dot));
        if (dot < 0) {
            return indicator.map(known -> new Target(known, Optional.empty()));
        }
        Flow flow = FLOWS.get(text.substring(dot + 1));
        return flow == null ? Optional.empty() : indicator.map(known -> new Target(known, Optional.of(flow)));
    }
}
