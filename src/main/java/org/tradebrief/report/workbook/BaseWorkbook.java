package org.tradebrief.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.tradebrief.report.workbook.HouseStyle.Trait;

/** The workbook that house style comes from. */
final class BaseWorkbook {
    private static final String FONT = "Arial";
    private static final int BODY_POINTS = 11;
    private static final String RULE = "D0D3D6";

    private BaseWorkbook() {}

    /** A workbook without sheets that has the house styles in their standard look. */
    static XSSFWorkbook standard() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(FONT);
        body.setFontHeightInPoints((short) BODY_POINTS);
        StylesTable styles = workbook.getStylesSource();
        CTCellStyles names = styles.getCTStylesheet().addNewCellStyles();
        name(names, "Normal", 0).setBuiltinId(0);
        for (HouseStyle style : HouseStyle.values()) {
            CTXf xf = look(workbook, style).getCoreXf();
            name(names, style.styleName(), styles.putCellStyleXf(xf) - 1);
        }
        names.setCount(names.sizeOfCellStyleArray());
        return workbook;
    }

    private static CTCellStyle name(CTCellStyles names, String name, int xf) {
        CTCellStyle style = names.addNewCellStyle();
        style.setName(name);
        style.setXfId(xf);
        return style;
    }

    private static XSSFCellStyle look(XSSFWorkbook workbook, HouseStyle house) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) house.points());
        font.setBold(house.is(Trait.BOLD));
        font.setColor(colour(house.colour()));
        if (house.is(Trait.UNDERLINED)) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        XSSFCellStyle style = new XSSFCellStyle(workbook.getStylesSource());
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(house.is(Trait.WRAPPED));
        if (house.is(Trait.CENTRED)) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (house.is(Trait.RIGHT)) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (house.is(Trait.INDENTED)) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (!house.fill().isEmpty()) {
            style.setFillForegroundColor(colour(house.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (house.is(Trait.RULED)) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(RULE));
        }
        return style;
    }

    /** A colour by its six hexadecimal digits. */
    static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
