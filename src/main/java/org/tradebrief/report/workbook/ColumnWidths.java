package org.tradebrief.report.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Widths of a sheet's columns: as the tables ask, and never less than a number or a word of a heading needs. */
final class ColumnWidths {
    /** The filter button of a heading and the cell's own margins, in characters. */
    private static final int BUTTON = 4;

    private static final int MARGIN = 3;
    /** Excel counts widths in parts of a character. */
    static final int UNITS_A_CHARACTER = 256;

    private static final int WIDEST = 255;
    private static final double LARGEST_UNSEEN = -9_999_999_999_999.0;
    private static final double LARGEST_UNSEEN_RATIO = -999.0;

    private final SortedMap<Integer, Integer> characters = new TreeMap<>();
    private final Map<Shown, Double> greatest = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private record Shown(int column, NumberFormat format, boolean negative) {}

    /** Takes the width that a column asks for, and that of the longest word of its heading. */
    void heading(int index, Column column) {
        need(index, Math.max(column.width(), TextWidth.longestWord(column.heading()) + BUTTON));
    }

    /** Takes the width that a value needs where it cannot wrap. */
    void value(int index, Column column, CellValue value) {
        switch (value) {
            case CellValue.Text text -> {
                if (column.kind() == Column.Kind.FLAG) {
                    need(index, TextWidth.of(text.text()) + MARGIN);
                }
            }
            case CellValue.Number number ->
                shown(index, number.value(), number.format().orElse(column.format()));
            case CellValue.Day day -> shown(index, DateUtil.getExcelDate(day.date()), column.format());
            case CellValue.Formula formula -> value(index, column, formula.cached());
            case CellValue.Link link -> value(index, column, link.shown());
            case CellValue.Empty empty -> need(index, empty.symbol().length() + MARGIN);
            case CellValue.Gap ignored -> {}
        }
    }

    /** Takes the width of the largest number that may come unseen, in a format that cannot shorten it. */
    void roomForUnseenNumbers(int index, Column column) {
        switch (column.kind()) {
            case NUMBER -> {
                if (!column.format().equals(NumberFormat.GENERAL)) {
                    shown(index, LARGEST_UNSEEN, column.format());
                }
            }
            case PERCENT -> shown(index, LARGEST_UNSEEN_RATIO, column.format());
            case DATE, TEXT, FLAG, LINK -> {}
        }
    }

    /** The width of a column. */
    int width(int index) {
        return Math.min(characters.getOrDefault(index, 0), WIDEST);
    }

    /** Sets the widths. */
    void apply(XSSFSheet sheet) {
        characters.keySet().forEach(index -> sheet.setColumnWidth(index, width(index) * UNITS_A_CHARACTER));
    }

    /** In a format of fixed decimals only a number greater than those before can need more room. */
    private void shown(int index, double number, NumberFormat format) {
        if (!format.equals(NumberFormat.GENERAL)) {
            Shown like = new Shown(index, format, number < 0);
            if (Math.abs(number) <= greatest.getOrDefault(like, -1.0)) {
                return;
            }
            greatest.put(like, Math.abs(number));
        }
        need(index, formatter.formatRawCellContents(number, -1, format.code()).length() + MARGIN);
    }

    private void need(int index, int width) {
        characters.merge(index, width, Math::max);
    }
}
