package org.tradebrief.report.workbook;

/**
 * How large tables may become.
 *
 * @param streamFrom rows from which a table that ends its sheet is streamed and not held in memory
 * @param rowsPerSheet most rows of a sheet, headings included; a longer table goes on on further sheets
 * @param columnsPerSheet most columns of a table; of a wider one the last are left out and a line says so
 * @param linksPerSheet most links that stand beside the cells of a sheet; further ones are functions in their cells
 */
public record Limits(int streamFrom, int rowsPerSheet, int columnsPerSheet, int linksPerSheet) {
    /** Rows that a sheet of Excel has. */
    public static final int EXCEL_ROWS = 1_048_576;

    /** Columns that a sheet of Excel has. */
    public static final int EXCEL_COLUMNS = 16_384;

    /** Links that a sheet of Excel takes beside its cells. */
    public static final int EXCEL_LINKS = 65_530;

    /** Rows from which tables are streamed unless a pack says otherwise. */
    public static final int STREAM_FROM = 10_000;

    /** Streams from 10,000 rows and fills whole sheets. */
    public static final Limits STANDARD = new Limits(STREAM_FROM, EXCEL_ROWS);

    private static final int ROWS_ABOVE_A_TABLE = 100;

    public Limits {
        Require.that(streamFrom > 0, "rows to stream from: " + streamFrom + ", expected above 0");
        Require.that(
                rowsPerSheet > ROWS_ABOVE_A_TABLE && rowsPerSheet <= EXCEL_ROWS,
                "rows of a sheet: " + rowsPerSheet + ", expected " + (ROWS_ABOVE_A_TABLE + 1) + " to " + EXCEL_ROWS);
        Require.that(
                columnsPerSheet > 0 && columnsPerSheet <= EXCEL_COLUMNS,
                "columns of a sheet: " + columnsPerSheet + ", expected 1 to " + EXCEL_COLUMNS);
        Require.that(
                linksPerSheet >= 0 && linksPerSheet <= EXCEL_LINKS,
                "links of a sheet: " + linksPerSheet + ", expected 0 to " + EXCEL_LINKS);
    }

    /** Limits of rows; columns and links as Excel has them. */
    public Limits(int streamFrom, int rowsPerSheet) {
        this(streamFrom, rowsPerSheet, EXCEL_COLUMNS, EXCEL_LINKS);
    }

    /** Most rows of one table on one sheet. */
    int rowsPerTable() {
        return rowsPerSheet - ROWS_ABOVE_A_TABLE;
    }
}
