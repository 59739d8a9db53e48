package org.tradebrief.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights of rows whose text wraps. Excel and LibreOffice do not compute them on opening; they are set as a first
 * height, not as a fixed one, so that an edit adjusts them.
 */
final class RowHeights {
    /** Part of a column's width that its own margins take, in characters; words stand further in than numbers. */
    private static final int WORD_MARGIN = 2;

    private static final int NUMBER_MARGIN = 1;

    /** Line height as a multiple of the size of the font. */
    private static final double LEADING = 1.32;

    /** Bold letters are wider than digits of the same font, the more so of fonts that stand in for a missing one. */
    private static final double BOLD = 1.2;

    /** No character is wider than this many digits. */
    private static final int WIDEST_CHARACTER = 2;

    /** Tallest row that Excel takes, in points. */
    private static final double TALLEST = 409;

    private final ColumnWidths widths;

    RowHeights(ColumnWidths widths) {
        this.widths = widths;
    }

    /** Makes a row as high as one line in a font. */
    static void line(XSSFRow row, double fontPoints) {
        set(row, 1, fontPoints);
    }

    /** Makes a row as high as its headings need. */
    void headings(XSSFRow row, List<Column> columns, double fontPoints) {
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            lines = Math.max(lines, lines(columns.get(index).heading(), (int)
                    ((widths.width(index) - margin(columns.get(index))) / BOLD)));
        }
        set(row, lines, fontPoints);
    }

    /** Makes a row as high as its texts need. */
    void values(XSSFRow row, List<CellValue> values, List<Column> columns, double fontPoints) {
        double height = of(values, columns, fontPoints);
        if (height > 0) {
            row.getCTRow().setHt(height);
        }
    }

    /** The height in points that the texts of a row need, or 0 when they take one line. */
    double of(List<CellValue> values, List<Column> columns, double fontPoints) {
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            if (wraps(columns.get(index))) {
                lines = Math.max(lines, lines(values.get(index).shownText(), widths.width(index) - WORD_MARGIN));
            }
        }
        return lines == 1 ? 0 : height(lines, fontPoints);
    }

    private static boolean wraps(Column column) {
        return switch (column.kind()) {
            case TEXT, LINK -> true;
            case NUMBER, PERCENT, DATE, FLAG -> false;
        };
    }

    private static int margin(Column column) {
        return column.kind().isNumeric() ? NUMBER_MARGIN : WORD_MARGIN;
    }

    /** How many lines a text takes in a width, words kept whole where they fit. */
    private static int lines(String text, int columnWidth) {
        int width = Math.max(1, columnWidth);
        if (text.indexOf('\n') < 0 && (text.length() * WIDEST_CHARACTER <= width || TextWidth.of(text) <= width)) {
            return 1;
        }
        return text.lines().mapToInt(line -> TextWidth.lines(line, width)).sum();
    }

    private static void set(XSSFRow row, int lines, double fontPoints) {
        row.getCTRow().setHt(height(lines, fontPoints));
    }

    private static double height(int lines, double fontPoints) {
        return Math.min(TALLEST, Math.ceil(lines * fontPoints * LEADING));
    }
}
