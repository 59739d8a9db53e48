package org.tradebrief.derive;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.catalogue.Citation;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Facts that a test states itself, and the catalogue's indicators computed from them. */
final class Sample {
    private static final Definitions CATALOGUE = Definitions.of(List.of(YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue(Path.of("seeds/catalogue/derivations.yaml").toFile(), Derivation[].class)));

    private final Map<Cell, Estimate> cells = new TreeMap<>();
    private final Map<Cell, Estimate> before = new TreeMap<>();
    private final Map<List<Cell>, Interval> ratios = new HashMap<>();
    private final Map<String, String> wholes = new TreeMap<>();
    private final List<PrintedFigure> printed = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<ExchangeRates.Rate> rates = new ArrayList<>();
    private Period breakAt = Period.year(1);

    /** A cell whose value is printed to half a unit on either side. */
    Sample cell(String notation, double value, double half) {
        return cell(notation, value, half, Estimate.Status.SINGLE);
    }

    Sample cell(String notation, double value) {
        return cell(notation, value, 0);
    }

    Sample cell(String notation, double value, double half, Estimate.Status status) {
        Cell cell = Cell.parse(notation);
        Interval interval = Interval.of(value - half, value + half);
        cells.put(cell, new Estimate(cell, value, interval, status, List.of("f-" + notation)));
        return this;
    }

    Sample earlier(String notation, double value) {
        Cell cell = Cell.parse(notation);
        before.put(
                cell,
                new Estimate(cell, value, Interval.point(value), Estimate.Status.SINGLE, List.of("e-" + notation)));
        return this;
    }

    Sample ratio(String numerator, String denominator, double lower, double upper) {
        ratios.put(List.of(Cell.parse(numerator), Cell.parse(denominator)), Interval.of(lower, upper));
        return this;
    }

    Sample whole(String part, String whole) {
        wholes.put(part, whole);
        return this;
    }

    /** What the publisher of a cell's figure says of it. */
    Sample published(String notation, ObsStatus status) {
        printed.add(new PrintedFigure(
                "f-" + notation, Cell.parse(notation), Measure.LEVEL, Optional.empty(), quantity("1", "0"), status));
        return this;
    }

    Sample printed(Measure measure, String cell, String relativeTo, String value, String half) {
        printed.add(new PrintedFigure(
                "p" + printed.size(),
                Cell.parse(cell),
                measure,
                relativeTo.isEmpty() ? Optional.empty() : Optional.of(Cell.parse(relativeTo)),
                quantity(value, half),
                ObsStatus.A));
        return this;
    }

    Sample target(String series, String whole, int year, String value) {
        targets.add(new Target(
                "t" + targets.size(),
                SeriesKey.parse(series),
                whole.isEmpty() ? Optional.empty() : Optional.of(whole),
                Period.year(year),
                quantity(value, "0")));
        return this;
    }

    Sample rate(String currency, String period, String perUsd) {
        rates.add(new ExchangeRates.Rate(currency, Period.parse(period), new BigDecimal(perUsd), "test"));
        return this;
    }

    /** A break in all series: this year and later ones do not compare with earlier ones. */
    Sample breakAt(int year) {
        breakAt = Period.year(year);
        return this;
    }

    private static Quantity quantity(String value, String half) {
        BigDecimal centre = new BigDecimal(value);
        BigDecimal radius = new BigDecimal(half);
        return new Quantity(
                centre.subtract(radius),
                centre,
                centre.add(radius),
                Unit.PERCENT,
                Quantity.Hedge.NONE,
                radius.multiply(BigDecimal.TWO),
                centre.precision());
    }

    private Structure structure() {
        return new StatedStructure(wholes, breakAt);
    }

    Facts facts() {
        return Facts.of(new StatedEstimates(cells, ratios), structure(), 2020)
                .with(new PrintedFigures(printed))
                .with(new ExchangeRates(rates))
                .with((Vintages) cell -> Optional.ofNullable(before.get(cell)))
                .with(targets);
    }

    /** Codes of the catalogue, in its order. */
    static List<String> codes() {
        return CATALOGUE.sound().stream()
                .map(definition -> definition.derivation().code())
                .toList();
    }

    static List<Definition> definitions() {
        return CATALOGUE.sound();
    }

    static List<String> mistakes() {
        return CATALOGUE.mistakes();
    }

    /** An indicator of one's own that is computed for every cell. */
    static Derivation declaration(String code, String formula) {
        Words words = new Words(code, code);
        return new Derivation(
                code,
                words,
                formula,
                "PT",
                1,
                Derivation.Selection.EVERYTHING,
                Derivation.Yield.SAME,
                Derivation.Missing.OMITTED,
                words,
                "",
                "",
                null,
                Citation.publication("Handbook"));
    }

    List<Derived> all() {
        return Derivations.derive(CATALOGUE.sound(), facts());
    }

    /** The catalogue's indicator of one name. */
    Derived indicator(String id) {
        List<Derived> all = all();
        return all.stream()
                .filter(derived -> derived.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        id + " is not among " + all.stream().map(Derived::id).toList()));
    }

    double value(String id) {
        return indicator(id).value().orElseThrow();
    }

    Interval interval(String id) {
        return indicator(id).interval();
    }

    /** A formula of the language bound to one cell. */
    Expression<Input> bind(String formula, String cell) {
        return new Binder(new Knowledge(facts()), Application.to(Cell.parse(cell))).bind(parse(formula));
    }

    double evaluate(String formula, String cell) {
        return new Knowledge(facts()).value(bind(formula, cell));
    }

    Interval enclose(String formula, String cell) {
        return new Bounds(new Knowledge(facts())).of(bind(formula, cell));
    }

    /** Both sides of what the formula refuses to let meet; empty when it refuses nothing. */
    List<String> clash(String formula, String cell) {
        return Comparability.clash(bind(formula, cell), structure())
                .map(clash -> List.of(clash.left(), clash.right()))
                .orElse(List.of());
    }

    static Expression<Term> parse(String formula) {
        return switch (Parser.formula(formula)) {
            case Parsed.Read<Expression<Term>>(var expression) -> expression;
            case Parsed.Unread<Expression<Term>>(var mistake) -> throw new AssertionError(mistake.message());
        };
    }
}
