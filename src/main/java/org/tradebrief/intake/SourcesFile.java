package org.tradebrief.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Source.Multiples;

/** Reads the table of sources, {@code sources.csv}. */
public final class SourcesFile {
    /** Name of the file in an input folder. */
    public static final String NAME = "sources.csv";

    private static final List<String> COLUMNS =
            List.of("source", "publisher", "published", "language", "machine_translated", "reliability", "document");
    /** How the source writes numbers, where it is not as its language does. */
    private static final List<String> CONVENTIONS = List.of("decimal", "multiples", "fiscal_year");
    /** What the source is called in Chinese. */
    private static final List<String> CHINESE = List.of("publisher_zh", "document_zh");

    private static final Map<String, Character> DECIMALS = Map.of("", '.', ".", '.', ",", ',');
    private static final Map<String, Multiples> MULTIPLES =
            Map.of("of_base", Multiples.OF_BASE, "added", Multiples.ADDED_TO_BASE);
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "false", false);

    private final Header header;
    private final Set<String> ids = new HashSet<>();
    private final Hints hints = new Hints();

    private SourcesFile(Header header) {
        this.header = header;
    }

    /**
     * Reads every source of an input folder.
     *
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public static Rows<Source> read(Path seeds) {
        try (CsvLines lines = CsvLines.open(seeds, NAME)) {
            if (!lines.hasNext()) {
                throw new InvalidInput(List.of(new InputError(NAME, 1, "", "nothing", "a header", "")));
            }
            SourcesFile file = new SourcesFile(Header.of(lines.next(), COLUMNS, optional(), NAME));
            return Rows.of(new MappedIterator<>(lines, file::row));
        }
    }

    private static List<String> optional() {
        return Stream.concat(CONVENTIONS.stream(), CHINESE.stream()).toList();
    }

    private Row<Source> row(Line line) {
        Place place = new Place(NAME, line.number());
        RowErrors errors = new RowErrors(place, hints);
        Optional<Source> source = header.fits(line) ? source(line, errors) : Optional.empty();
        if (!header.fits(line)) {
            WrongFieldCount.report(line, header, errors);
        }
        return source.isPresent() && errors.isEmpty()
                ? new Row.Accepted<>(source.get(), place)
                : new Row.Quarantined<>(errors.list(), header.columns(), line.fields(), place);
    }

    private Optional<Source> source(Line line, RowErrors errors) {
        String id = errors.required("source", code(line, "source"), "an identifier");
        if (!ids.add(id)) {
            errors.add("source", id, "an identifier that no source above has");
        }
        String publisher = errors.required("publisher", code(line, "publisher"), "who published it");
        Optional<Period> published =
                errors.parsed("published", code(line, "published"), Period::parse, "a day, month, half or year");
        String language = code(line, "language");
        errors.parsed("language", language, SourcesFile::languageTag, "a BCP 47 language tag: en, zh, zh-Hant");
        Optional<Boolean> translated =
                errors.known("machine_translated", code(line, "machine_translated"), TRUTHS, "true or false");
        Optional<BigDecimal> reliability = errors.parsed(
                "reliability", code(line, "reliability"), SourcesFile::reliability, "a number from 0 to 1");
        Conventions conventions = conventions(line, language, errors);
        Source.Names chinese = new Source.Names(optional(line, "publisher_zh"), optional(line, "document_zh"));
        return published.flatMap(period -> translated.flatMap(byMachine -> reliability.map(weight -> new Source(
                id,
                publisher,
                period,
                language,
                byMachine,
                weight,
                header.field(line, "document"),
                conventions,
                chinese))));
    }

    private Conventions conventions(Line line, String language, RowErrors errors) {
        Conventions customary = new Conventions(language, '.');
        char decimal = errors.known("decimal", optional(line, "decimal"), DECIMALS, "a point or a comma")
                .orElse('.');
        String means = optional(line, "multiples");
        Multiples multiples = means.isEmpty()
                ? customary.multiples()
                : errors.known("multiples", means, MULTIPLES, "of_base (1.2 times the base) or added (on top of it)")
                        .orElse(customary.multiples());
        String starts = optional(line, "fiscal_year");
        Month fiscalYear = starts.isEmpty()
                ? customary.fiscalYearStart()
                : errors.parsed(
                                "fiscal_year",
                                starts,
                                month -> Month.of(Integer.parseInt(month)),
                                "the month in which its fiscal year starts, 1 to 12")
                        .orElse(customary.fiscalYearStart());
        return new Conventions(language, decimal, multiples, fiscalYear);
    }

    private String optional(Line line, String column) {
        return header.has(column) ? code(line, column) : "";
    }

    private String code(Line line, String column) {
        return header.field(line, column).strip();
    }

    private static Locale languageTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("no language in " + tag);
            }
            return locale;
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException(illFormed);
        }
    }

    private static BigDecimal reliability(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text + " is not between 0 and 1");
        }
        return number;
    }
}
