package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Words;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;

/**
 * What a report says, as its template declares it.
 *
 * @param title title of the report
 * @param subtitle what it covers
 * @param publisher the office that sends it out
 * @param status kind of statistics
 * @param nextRelease when the next edition comes out
 * @param contact whom to ask
 * @param digits most significant digits that sentences and headline figures print, one or more; where it is left out,
 *     as many as the sources support
 * @param brief identifiers of the chapters that are published as a file of their own; may be absent
 * @param perArea whether the report is written once for each economy; see {@link Placeholders}
 * @param sections chapters in order; the first is the brief on page 1
 * @param workbooks what its workbooks hold
 */
public record Pack(
        Words title,
        Words subtitle,
        Words publisher,
        Words status,
        @JsonProperty("next_release") Words nextRelease,
        Words contact,
        @Nullable Integer digits,
        List<String> brief,
        @JsonProperty("per_area") boolean perArea,
        List<SectionTemplate> sections,
        WorkbooksTemplate workbooks) {

    public Pack {
        workbooks = workbooks == null ? WorkbooksTemplate.NONE : workbooks;
        requireNonNull(title, "title is missing");
        requireNonNull(publisher, "publisher is missing");
        requireNonNull(status, "status is missing");
        requireNonNull(nextRelease, "next_release is missing");
        requireNonNull(contact, "contact is missing");
        requireNonNull(sections, "sections are missing");
        if (digits != null && digits < 1) {
            throw new IllegalArgumentException("digits: " + digits + ", expected one or more");
        }
        subtitle = subtitle == null ? title : subtitle;
        brief = brief == null ? List.of() : List.copyOf(brief);
    }

    /** The same pack with the name of an economy behind its title. */
    Pack of(Words economy) {
        return new Pack(
                new Words(title.en() + ": " + economy.en(), title.zh() + "：" + economy.zh()),
                subtitle,
                publisher,
                status,
                nextRelease,
                contact,
                digits,
                brief,
                perArea,
                sections,
                workbooks);
    }

    /**
     * A chapter.
     *
     * @param id identifier that links lead to
     * @param title its heading
     * @param startsPage whether it begins on a new page
     * @param blocks what stands in it
     */
    public record SectionTemplate(
            String id,
            Words title,
            @JsonProperty("starts_page") boolean startsPage,
            List<BlockTemplate> blocks) {
        public SectionTemplate {
            requireNonNull(id, "id is missing");
            requireNonNull(title, "title is missing");
            blocks = blocks == null ? List.of() : List.copyOf(blocks);
        }
    }

    /**
     * A part of a chapter; exactly one of its fields is set.
     *
     * @param headline the one sentence that says what the chapter found
     * @param heading a heading inside the chapter
     * @param text a paragraph
     * @param notes a remark in small type
     * @param keyFigures headline numbers
     * @param chart a chart
     * @param estimates a table of levels
     * @param indicators a table of derived indicators
     * @param growth a table of growth in two currencies
     * @param statements a table of headings with a text beside each
     * @param builtin a part that the program writes from the results of the run
     */
    public record BlockTemplate(
            @Nullable Words headline,
            @Nullable Words heading,
            @Nullable Words text,
            @Nullable Words notes,
            @JsonProperty("key_figures") @Nullable List<KeyFigureTemplate> keyFigures,
            @Nullable ChartTemplate chart,
            @Nullable EstimatesTemplate estimates,
            @Nullable IndicatorsTemplate indicators,
            @Nullable GrowthTemplate growth,
            @Nullable StatementsTemplate statements,
            @Nullable Builtin builtin) {
        /** How many of its fields are set; a sound block has one. */
        long parts() {
            return Stream.of(
                            headline,
                            heading,
                            text,
                            notes,
                            keyFigures,
                            chart,
                            estimates,
                            indicators,
                            growth,
                            statements,
                            builtin)
                    .filter(field -> field != null)
                    .count();
        }
    }

    /**
     * A headline number.
     *
     * @param label what is counted
     * @param cell the cell whose estimate it is
     * @param change identifier of the indicator that says how it changed
     * @param against what it is compared with
     */
    public record KeyFigureTemplate(
            Words label,
            String cell,
            @Nullable String change,
            @Nullable Words against) {
        public KeyFigureTemplate {
            requireNonNull(label, "label of a key figure is missing");
            requireNonNull(cell, "cell of a key figure is missing");
        }
    }

    /**
     * A chart of estimates.
     *
     * @param divisor single units that one unit of the axis holds
     * @param decimals most decimals of its labels in English; where a language counts in smaller units, as many fewer
     * @param table identifier of the table that holds its numbers
     */
    public record ChartTemplate(
            String id,
            Words title,
            Words subtitle,
            Chart.Kind kind,
            Words unit,
            Scale divisor,
            int decimals,
            String table,
            List<SeriesTemplate> series) {
        public ChartTemplate {
            requireNonNull(id, "id of a chart is missing");
            requireNonNull(title, "title of chart " + id + " is missing");
            requireNonNull(subtitle, "subtitle of chart " + id + " is missing");
            requireNonNull(kind, "kind of chart " + id + " is missing");
            requireNonNull(unit, "unit of chart " + id + " is missing");
            requireNonNull(divisor, "divisor of chart " + id + " is missing");
            requireNonNull(table, "table of chart " + id + " is missing");
            requireNonNull(series, "series of chart " + id + " are missing");
        }

        /** Most decimals of its labels in a language, so that all languages print the same digits. */
        int decimalsIn(Language language) {
            double units = divisor.in(Language.EN) / divisor.in(language);
            return Math.max(0, decimals - (int) Math.round(Math.log10(units)));
        }
    }

    /** A number for each language, which count in different magnitudes: billions, and 亿. */
    public record Scale(double en, double zh) {
        double in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    /**
     * A line or a set of bars: a series at some periods.
     *
     * @param code the derived indicator of the series that is plotted; its level where it is left out
     */
    public record SeriesTemplate(
            Words name, String series, @Nullable String code, List<String> periods) {
        public SeriesTemplate {
            requireNonNull(name, "name of a series is missing");
            requireNonNull(series, "series is missing");
            requireNonNull(periods, "periods of series " + series + " are missing");
        }
    }

    /**
     * A table of levels: of the cells named, of all periods of the series named, or of all series of some topics.
     *
     * @param flat whether each period stands beside the name of its series, for series of few periods
     */
    public record EstimatesTemplate(
            String id,
            Words title,
            Words subtitle,
            @Nullable List<String> cells,
            @Nullable List<String> series,
            @Nullable List<String> topics,
            boolean flat) {
        public EstimatesTemplate {
            requireNonNull(id, "id of a table is missing");
            requireNonNull(title, "title of table " + id + " is missing");
            requireNonNull(subtitle, "subtitle of table " + id + " is missing");
        }
    }

    /**
     * A table of derived indicators of the codes named: of the series named, or of all series of some topics.
     *
     * @param periods the periods shown; all where they are left out
     * @param latest whether only the latest period of each series is shown
     */
    public record IndicatorsTemplate(
            String id,
            Words title,
            Words subtitle,
            @Nullable List<String> series,
            @Nullable List<String> topics,
            List<String> codes,
            @Nullable List<String> periods,
            boolean latest) {
        public IndicatorsTemplate {
            requireNonNull(id, "id of a table is missing");
            requireNonNull(title, "title of table " + id + " is missing");
            requireNonNull(subtitle, "subtitle of table " + id + " is missing");
            requireNonNull(codes, "codes of table " + id + " are missing");
        }
    }

    /**
     * A table of growth: in national currency, in dollars, and what the exchange rate did between them.
     *
     * @param currency what the national currency of all rows is called
     */
    public record GrowthTemplate(String id, Words title, Words subtitle, Words currency, List<PairTemplate> rows) {
        private static final Words NATIONAL_CURRENCY = new Words("national currency", "本币");

        public GrowthTemplate {
            currency = currency == null ? NATIONAL_CURRENCY : currency;
            requireNonNull(id, "id of a table is missing");
            requireNonNull(title, "title of table " + id + " is missing");
            requireNonNull(subtitle, "subtitle of table " + id + " is missing");
            requireNonNull(rows, "rows of table " + id + " are missing");
        }
    }

    /** The same trade in national currency and, where it is known, in dollars. */
    public record PairTemplate(
            Words name, String local, @Nullable String dollar) {
        public PairTemplate {
            requireNonNull(name, "name of a pair of series is missing");
            requireNonNull(local, "local series is missing");
        }
    }

    /** A table of headings with a text beside each; a text whose numbers are not known is left out. */
    public record StatementsTemplate(String id, Words title, Words subtitle, List<StatementTemplate> rows) {
        public StatementsTemplate {
            requireNonNull(id, "id of a table is missing");
            requireNonNull(title, "title of table " + id + " is missing");
            requireNonNull(subtitle, "subtitle of table " + id + " is missing");
            requireNonNull(rows, "rows of table " + id + " are missing");
        }
    }

    /** A heading and what is said under it. */
    public record StatementTemplate(Words heading, Words text) {
        public StatementTemplate {
            requireNonNull(heading, "heading of a statement is missing");
            requireNonNull(text, "text of statement " + heading.en() + " is missing");
        }
    }

    /** Parts that the program writes from the results of the run. */
    public enum Builtin {
        @JsonProperty("contents")
        CONTENTS,
        @JsonProperty("conflicts")
        CONFLICTS,
        @JsonProperty("checks")
        CHECKS,
        @JsonProperty("revisions")
        REVISIONS,
        @JsonProperty("targets")
        TARGETS,
        @JsonProperty("definitions")
        DEFINITIONS,
        @JsonProperty("formulas")
        FORMULAS,
        @JsonProperty("quality")
        QUALITY,
        @JsonProperty("sources")
        SOURCES,
        /** The sources without the files that were read. */
        @JsonProperty("publications")
        PUBLICATIONS
    }
}
