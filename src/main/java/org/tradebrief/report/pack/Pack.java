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
        List<SectionTemplate> sections,
        WorkbooksTemplate workbooks) {

    public Pack {
        workbooks = workbooks == null ? WorkbooksTemplate.NONE : workbooks;
        requireNonNull(title, "title is missing");
        requireNonNull(publisher, "publisher is missing");
        requireNonNull(sections, "sections are missing");
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
     * @param keyFigures headline numbers
     * @param chart a chart
     * @param estimates a table of levels
     * @param indicators a table of derived indicators
     * @param builtin a part that the program writes from the results of the run
     */
    public record BlockTemplate(
            @Nullable Words headline,
            @Nullable Words heading,
            @Nullable Words text,
            @JsonProperty("key_figures") @Nullable List<KeyFigureTemplate> keyFigures,
            @Nullable ChartTemplate chart,
            @Nullable EstimatesTemplate estimates,
            @Nullable IndicatorsTemplate indicators,
            @Nullable Builtin builtin) {
        public BlockTemplate {
            long set = Stream.of(headline, heading, text, keyFigures, chart, estimates, indicators, builtin)
                    .filter(field -> field != null)
                    .count();
            if (set != 1) {
                throw new IllegalArgumentException("a block has exactly one of headline, heading, text, key_figures,"
                        + " chart, estimates, indicators and builtin, seen " + set);
            }
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
            @Nullable Words against) {}

    /**
     * A chart of estimates.
     *
     * @param divisor single units that one unit of the axis holds
     * @param decimals most decimals of its labels
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
            List<SeriesTemplate> series) {}

    /** A number for each language, which count in different magnitudes: billions, and 亿. */
    public record Scale(double en, double zh) {
        double in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    /** A line or a set of bars: a series at some periods. */
    public record SeriesTemplate(Words name, String series, List<String> periods) {}

    /** A table of levels: of the cells named, of all periods of the series named, or of all series of some topics. */
    public record EstimatesTemplate(
            String id,
            Words title,
            Words subtitle,
            @Nullable List<String> cells,
            @Nullable List<String> series,
            @Nullable List<String> topics) {}

    /** A table of derived indicators of the codes named: of the series named, or of all series of some topics. */
    public record IndicatorsTemplate(
            String id,
            Words title,
            Words subtitle,
            @Nullable List<String> series,
            @Nullable List<String> topics,
            List<String> codes) {}

    /** Parts that the program writes from the results of the run. */
    public enum Builtin {
        @JsonProperty("confidence")
        CONFIDENCE,
        @JsonProperty("conflicts")
        CONFLICTS,
        @JsonProperty("checks")
        CHECKS,
        @JsonProperty("targets")
        TARGETS,
        @JsonProperty("definitions")
        DEFINITIONS,
        @JsonProperty("methods")
        METHODS,
        @JsonProperty("quality")
        QUALITY,
        @JsonProperty("sources")
        SOURCES
    }
}
