package org.tradebrief.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.tradebrief.report.workbook.HouseStyle.Trait;

/** The base workbook that is used where a pack brings none of its own. */
final class StandardBase {
    private static final String FONT = "Arial";
    private static final int BODY_POINTS = 11;
    private static final int COVER_WIDTH = 40;
    private static final double SIDE_MARGIN_INCHES = 0.4;
    private static final double TOP_MARGIN_INCHES = 0.6;
    private static final String RULE = "D0D3D6";
    private static final String PAPER = "FFFFFF";

    private StandardBase() {}

    /** A workbook with the house styles in their standard look, a sheet that shows them, and an empty cover. */
    static XSSFWorkbook create() {
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
        cover(workbook);
        samples(workbook);
        return workbook;
    }

    private static void cover(XSSFWorkbook workbook) {
        XSSFSheet cover = workbook.createSheet(BaseWorkbook.COVER);
        cover.createRow(0)
                .createCell(0)
                .setCellValue("Lines from A2 down stand on the first sheet of every workbook, a picture on this sheet"
                        + " beside them; this sheet's page set-up is that of every sheet.");
        cover.setColumnWidth(0, COVER_WIDTH * ColumnWidths.UNITS_A_CHARACTER);
        PrintSetup setup = cover.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        cover.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        cover.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        cover.setMargin(PageMargin.TOP, TOP_MARGIN_INCHES);
        cover.setMargin(PageMargin.BOTTOM, TOP_MARGIN_INCHES);
        cover.getFooter().setLeft("&A");
        cover.getFooter().setRight("&P / &N");
    }

    private static void samples(XSSFWorkbook workbook) {
        CellStyles styles = new CellStyles(workbook);
        XSSFSheet samples = workbook.createSheet("Styles");
        samples.setColumnWidth(0, COVER_WIDTH * ColumnWidths.UNITS_A_CHARACTER);
        for (HouseStyle style : HouseStyle.values()) {
            XSSFCell cell = samples.createRow(style.ordinal()).createCell(0);
            cell.setCellValue(style.styleName());
            cell.setCellStyle(styles.of(style));
        }
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
        if (house.is(Trait.PARTED)) {
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(colour(PAPER));
        }
        if (house.is(Trait.RULED)) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(RULE));
        }
        return style;
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
