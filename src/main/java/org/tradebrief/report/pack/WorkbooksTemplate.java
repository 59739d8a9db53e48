package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Words;
import org.tradebrief.report.workbook.Limits;

/**
 * What the workbooks of a pack hold, as its template declares it.
 *
 * @param topics topics whose series the publication shows where a table names none; absent for all
 * @param cover lines of the publication's cover
 * @param publication tables of the publication, one a sheet
 * @param economy what each economy's own workbooks follow; absent where the pack has none
 * @param streamFrom rows from which a table is streamed and not held in memory; 1,000 or more; absent for
 *     10,000
 * @param rowsPerSheet most rows of a sheet, a longer table goes on on further sheets; absent for what Excel takes
 */
public record WorkbooksTemplate(
        @Nullable List<String> topics,
        List<Words> cover,
        List<PublishedTemplate> publication,
        @Nullable EconomyTemplate economy,
        @JsonProperty("stream_from") @Nullable Integer streamFrom,
        @JsonProperty("rows_per_sheet") @Nullable Integer rowsPerSheet) {
    /** Short tables are held, so that their links stand beside their cells. */
    private static final int LEAST_STREAMED = 1_000;

    /** No publication. */
    static final WorkbooksTemplate NONE = new WorkbooksTemplate(null, List.of(), List.of(), null, null, null);

    public WorkbooksTemplate {
        cover = cover == null ? List.of() : List.copyOf(cover);
        publication = publication == null ? List.of() : List.copyOf(publication);
        limits(streamFrom, rowsPerSheet);
    }

    /** How large tables may become. */
    public Limits limits() {
        return limits(streamFrom, rowsPerSheet);
    }

    private static Limits limits(@Nullable Integer streamFrom, @Nullable Integer rowsPerSheet) {
        if (streamFrom != null && streamFrom < LEAST_STREAMED) {
            throw new IllegalArgumentException(
                    "stream_from: " + streamFrom + ", expected " + LEAST_STREAMED + " or more");
        }
        return new Limits(
                streamFrom == null ? Limits.STREAM_FROM : streamFrom,
                rowsPerSheet == null ? Limits.EXCEL_ROWS : rowsPerSheet);
    }

    /**
     * A table of the publication: levels in one unit or, where codes are given, derived indicators.
     *
     * @param sheet name on the tab
     * @param title measure, area, period and unit; what the table holds decides the rest
     * @param topics topics whose series it shows; absent for those of the publication
     * @param series series that it shows; absent for all of its topics
     * @param unit code of the unit of its levels
     * @param divisor single units that its numbers count, 1e9 for billions
     * @param codes codes of its indicators; absent for levels
     */
    public record PublishedTemplate(
            String sheet,
            Words title,
            @Nullable List<String> topics,
            @Nullable List<String> series,
            @Nullable String unit,
            double divisor,
            @Nullable List<String> codes) {
        public PublishedTemplate {
            requireNonNull(sheet, "sheet is missing");
            requireNonNull(title, "title of sheet " + sheet + " is missing");
            divisor = divisor == 0 ? 1 : divisor;
            if ((unit == null) == (codes == null)) {
                throw new IllegalArgumentException(
                        "sheet " + sheet + ": expected either the unit of its levels or the codes of its indicators");
            }
        }
    }
}
