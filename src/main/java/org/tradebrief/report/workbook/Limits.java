package org.tradebrief.report.workbook;

/**
 * How large tables may become.
 *
 * @param streamFrom rows from which a table that ends its sheet is streamed and not held in memory
 * @param rowsPerSheet most rows of a sheet, headings included; a longer table goes on on further sheets
 */
public record Limits(int streamFrom, int rowsPerSheet) {
    /** Rows that a sheet of Excel has. */
    public static final int EXCEL_ROWS = 1_048_576;

    /** Streams from 10,000 rows and fills whole sheets. */
    public static final Limits STANDARD = new Limits(10_000, EXCEL_ROWS);

    private static final int ROWS_ABOVE_A_TABLE = 100;

    public Limits {
        Require.that(streamFrom > 0, "rows to stream from: " + streamFrom + ", expected above 0");
        Require.that(
                rowsPerSheet > ROWS_ABOVE_A_TABLE && rowsPerSheet <= EXCEL_ROWS,
                "rows of a sheet: " + rowsPerSheet + ", expected " + (ROWS_ABOVE_A_TABLE + 1) + " to " + EXCEL_ROWS);
    }

    /** Most rows of one table on one sheet. */
    int rowsPerTable() {
        return rowsPerSheet - ROWS_ABOVE_A_TABLE;
    }
}
