package org.tradebrief.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;

/** Checks one line of a figures file against everything that is declared, and reads its phrase. */
final class FigureRows {
    static final List<String> COLUMNS = List.of(
            "figure",
            "source",
            "paragraph",
            "sentence",
            "indicator",
            "area",
            "flow",
            "period",
            "measure",
            "printed",
            "relative_to",
            "note");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Map<String, Flow> FLOWS =
            Map.of("", Flow.N, "T", Flow.T, "X", Flow.X, "M", Flow.M, "B", Flow.B);
    private static final Map<String, Measure> MEASURES = measures();

    private final Map<String, Source> sources;
    private final Catalogue catalogue;
    private final Map<String, Indicator> indicators;
    private final RelativeTo references;
    private final PhraseReader phrases;
    private final Hints hints = new Hints();

    FigureRows(Map<String, Source> sources, Catalogue catalogue, Set<String> figures, PhraseReader phrases) {
        this.sources = sources;
        this.catalogue = catalogue;
        this.indicators = byCodeAndAlias(catalogue);
        this.references = new RelativeTo(indicators, catalogue.areas(), figures);
        this.phrases = phrases;
    }

    /** The figure of a line, whoever else may have its identifier. */
    Row<ReadFigure> row(Line line, Header header, String file) {
        Place place = new Place(file, line.number());
        RowErrors errors = new RowErrors(place, hints);
        if (!header.fits(line)) {
            WrongFieldCount.report(line, header, errors);
            return new Row.Quarantined<>(errors.list(), header.columns(), line.fields(), place);
        }
        Optional<ReadFigure> figure = read(line, header, place, errors);
        return figure.isPresent() && errors.isEmpty()
                ? new Row.Accepted<>(figure.get(), place)
                : new Row.Quarantined<>(errors.list(), header.columns(), line.fields(), place);
    }

    private Optional<ReadFigure> read(Line line, Header header, Place place, RowErrors errors) {
        String id = id(code(line, header, "figure"), errors);
        Optional<Source> source = errors.known("source", code(line, header, "source"), sources, "a source");
        int paragraph = paragraph(code(line, header, "paragraph"), errors);
        String sentence = errors.required("sentence", code(line, header, "sentence"), "the identifier of its sentence");
        Optional<Indicator> indicator = errors.known(
                "indicator", code(line, header, "indicator"), indicators, "the code or an alias of an indicator");
        String area = code(line, header, "area");
        errors.known("area", area, catalogue.areas(), "the code of an area");
        Flow flow = errors.known("flow", code(line, header, "flow"), FLOWS, "T, X, M, B or nothing")
                .orElse(Flow.N);
        Optional<Measure> measure = errors.known(
                "measure", code(line, header, "measure"), MEASURES, "one of " + String.join(", ", MEASURES.keySet()));
        Optional<Period> period = period(code(line, header, "period"), measure, errors);
        String reference = measure.flatMap(
                        known -> references.resolve(id, known, code(line, header, "relative_to"), errors))
                .orElse("");
        String printed = errors.required("printed", header.field(line, "printed"), "the phrase as it is printed");
        if (printed.isBlank() || source.isEmpty() || indicator.isEmpty() || measure.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = new Figure(
                id,
                source.get().id(),
                paragraph,
                sentence,
                indicator.get().code(),
                area,
                flow,
                period.get(),
                measure.get(),
                printed,
                reference,
                header.field(line, "note"),
                place);
        return Optional.of(new ReadFigure(figure, reading(figure, indicator.get(), source.get(), errors)));
    }

    private Reading reading(Figure figure, Indicator indicator, Source source, RowErrors errors) {
        Reading reading = phrases.read(figure, indicator.unitKind(), source.conventions());
        if (reading instanceof Reading.Refused refused) {
            errors.add(
                    "printed, character " + (refused.at() + 1), figure.printed(), refused.expected(), refused.reason());
        }
        return reading;
    }

    private static String id(String id, RowErrors errors) {
        if (!ID.matcher(id).matches()) {
            errors.add("figure", id, "an identifier of letters, digits, dots, hyphens and underscores");
        }
        return id;
    }

    private static int paragraph(String text, RowErrors errors) {
        int paragraph = errors.parsed("paragraph", text, Integer::parseInt, "the number of the paragraph, from 1")
                .orElse(1);
        if (paragraph < 1) {
            errors.add("paragraph", text, "the number of the paragraph, from 1");
        }
        return paragraph;
    }

    private static Optional<Period> period(String text, Optional<Measure> measure, RowErrors errors) {
        Optional<Period> period = errors.parsed(
                "period",
                text,
                Period::parse,
                "2024, 2025-S1, 2022-Q3, 2024-07, 2023-11-23, 2022-01-01/P9M or 2020/2024");
        boolean average = measure.filter(Measure.AVERAGE_GROWTH::equals).isPresent();
        if (average
                && period.filter(known -> known.frequency() != Period.Frequency.SPAN)
                        .isPresent()) {
            errors.add("period", text, "the first and the last year of an average: 2020/2024");
        }
        return period;
    }

    private static String code(Line line, Header header, String column) {
        return header.field(line, column).strip();
    }

    private static Map<String, Indicator> byCodeAndAlias(Catalogue catalogue) {
        Map<String, Indicator> known = new LinkedHashMap<>(catalogue.indicators());
        for (Indicator indicator : catalogue.indicators().values()) {
            indicator.aliases().forEach(alias -> known.putIfAbsent(alias, indicator));
        }
        return known;
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> byCode = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            byCode.put(measure.code(), measure);
        }
        return byCode;
    }
}
