package org.tradebrief.report.workbook;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The cell formats of one workbook: each is a named house style with a number format. */
final class CellStyles {
    private static final String PLAIN_TABLE = "TableStyleLight1";

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    private record Key(HouseStyle style, NumberFormat format, boolean quoted) {}

    /** The styles of a workbook that has every house style by name. */
    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
        if (sheet.isSetCellStyles()) {
            for (CTCellStyle style : sheet.getCellStyles().getCellStyleList()) {
                named.put(style.getName(), Math.toIntExact(style.getXfId()));
            }
        }
        for (HouseStyle style : HouseStyle.values()) {
            Require.that(
                    named.containsKey(style.styleName()),
                    "base workbook: no cell style named " + style.styleName() + "; add it in Excel");
        }
    }

    /** A style without a number format. */
    XSSFCellStyle of(HouseStyle style) {
        return of(style, NumberFormat.GENERAL);
    }

    /** A style that shows numbers in a format. */
    XSSFCellStyle of(HouseStyle style, NumberFormat format) {
        return made.computeIfAbsent(new Key(style, format, false), this::make);
    }

    /** A style whose text stays text when a person edits the cell, whatever it begins with. */
    XSSFCellStyle quoted(HouseStyle style) {
        return made.computeIfAbsent(new Key(style, NumberFormat.GENERAL, true), this::make);
    }

    /** Size of the font of a style, in points. */
    double points(HouseStyle style) {
        return of(style).getFont().getFontHeightInPoints();
    }

    /** The style that the base workbook gives to tables, as Excel's gallery names it. */
    String tableStyle() {
        CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
        return sheet.isSetTableStyles() && sheet.getTableStyles().isSetDefaultTableStyle()
                ? sheet.getTableStyles().getDefaultTableStyle()
                : PLAIN_TABLE;
    }

    private XSSFCellStyle make(Key key) {
        StylesTable table = workbook.getStylesSource();
        int base = requireNonNull(named.get(key.style().styleName()));
        CTXf xf = (CTXf) table.getCellStyleXfAt(base).copy();
        xf.setXfId(base);
        XSSFCellStyle style = table.getStyleAt(table.putCellXf(xf) - 1);
        if (!key.format().equals(NumberFormat.GENERAL)) {
            style.setDataFormat(
                    workbook.createDataFormat().getFormat(key.format().code()));
        }
        if (key.quoted()) {
            style.setQuotePrefixed(true);
        }
        return style;
    }
}
