package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes one sheet in two passes: first the headings and tables of all sheets, then the cells, whose formulas may call
 * any table.
 */
final class SheetWriter {
    private static final double SIDE_MARGIN_INCHES = 0.4;
    private static final double TOP_MARGIN_INCHES = 0.6;

    private final CellStyles styles;
    private final Layout layout;
    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final List<Layout.Area> areas = new ArrayList<>();
    private final ColumnWidths widths = new ColumnWidths();

    SheetWriter(XSSFWorkbook file, CellStyles styles, Layout layout, SheetPlan plan) {
        this.styles = styles;
        this.layout = layout;
        this.plan = plan;
        this.sheet = file.createSheet(plan.sheet().name());
        plan.sheet().tables().forEach(table -> areas.add(layout.area(table.name())));
    }

    /** First pass: title, headings and tables. */
    void writeTables() {
        label(0, plan.sheet().title(), HouseStyle.TITLE);
        for (Layout.Area area : areas) {
            if (!area.table().caption().isEmpty()) {
                label(area.headingRow() - 1, area.table().caption(), HouseStyle.CAPTION);
            }
            headings(area);
            table(area);
        }
        view();
        print();
    }

    /** Second pass: lines and rows. */
    void writeCells(FormulaSyntax syntax) {
        CellWriter cells = new CellWriter(styles, layout, syntax);
        int row = 1;
        for (Sheet.Line line : plan.lines()) {
            HouseStyle style = line.value() instanceof CellValue.Link ? HouseStyle.LINE_LINK : HouseStyle.INTRO;
            cells.write(cell(row++, 0), line.value(), style, NumberFormat.GENERAL);
        }
        areas.forEach(area -> rows(area, cells));
        widths.apply(sheet);
    }

    private void label(int row, String text, HouseStyle style) {
        XSSFCell cell = cell(row, 0);
        cell.setCellValue(SafeText.escaped(SafeText.line(text)));
        cell.setCellStyle(styles.of(style));
    }

    private void headings(Layout.Area area) {
        List<Column> columns = area.table().columns();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            XSSFCell cell = cell(area.headingRow(), index);
            cell.setCellValue(SafeText.escaped(column.heading()));
            cell.setCellStyle(styles.of(column.kind().isNumeric() ? HouseStyle.NUMBER_HEADING : HouseStyle.HEADING));
            widths.heading(index, column);
        }
    }

    private void table(Layout.Area area) {
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(area.headingRow(), 0),
                new CellReference(area.lastRow(), area.lastColumn()),
                SpreadsheetVersion.EXCEL2007));
        table.setName(area.table().name());
        table.setDisplayName(area.table().name());
        table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
        table.updateHeaders();
    }

    private void rows(Layout.Area area, CellWriter cells) {
        List<Column> columns = area.table().columns();
        int row = area.firstRow();
        for (List<CellValue> values : area.table().rows()) {
            area.table().check(values);
            for (int index = 0; index < columns.size(); index++) {
                Column column = columns.get(index);
                CellValue value = values.get(index);
                cells.write(cell(row, index), value, style(column, value), column.format());
                widths.value(index, column, value);
            }
            row++;
        }
    }

    private static HouseStyle style(Column column, CellValue value) {
        if (value instanceof CellValue.Link) {
            return HouseStyle.LINK;
        }
        return switch (column.kind()) {
            case TEXT, LINK -> HouseStyle.TEXT;
            case NUMBER, PERCENT -> HouseStyle.NUMBER;
            case DATE -> HouseStyle.DATE;
            case FLAG -> HouseStyle.FLAG;
        };
    }

    /** Headings stay in view where the sheet is one table; the cursor stands in A1. */
    private void view() {
        if (areas.size() == 1 && plan.placed().size() == 1) {
            Layout.Area area = areas.getFirst();
            sheet.createFreezePane(area.table().frozenColumns(), area.firstRow());
            sheet.setRepeatingRows(new CellRangeAddress(area.headingRow(), area.headingRow(), -1, -1));
        }
        sheet.setActiveCell(CellAddress.A1);
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(column);
    }
}
