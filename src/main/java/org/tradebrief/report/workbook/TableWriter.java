package org.tradebrief.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes one table of a sheet. */
final class TableWriter {
    private static final int SAMPLE = 1_000;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final Layout.Area area;
    private final Block block;

    TableWriter(XSSFSheet sheet, CellStyles styles, Layout.Area area, Block block) {
        this.sheet = sheet;
        this.styles = styles;
        this.area = area;
        this.block = block;
    }

    /** Writes the headings and declares the table, so that formulas may call it. */
    void declare(ColumnWidths widths) {
        List<Column> columns = area.table().columns();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            XSSFCell cell = cell(area.headingRow(), index);
            cell.setCellValue(SafeText.escaped(column.heading()));
            cell.setCellStyle(styles.of(column.kind().isNumeric() ? HouseStyle.NUMBER_HEADING : HouseStyle.HEADING));
            widths.heading(index, column);
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(area.headingRow(), 0),
                new CellReference(area.lastRow(), area.lastColumn()),
                SpreadsheetVersion.EXCEL2007));
        table.setName(area.table().name());
        table.setDisplayName(area.table().name());
        table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
        CTTableStyleInfo look = table.getCTTable().addNewTableStyleInfo();
        look.setName(styles.tableStyle());
        look.setShowRowStripes(true);
        table.updateHeaders();
    }

    /** Writes the rows and what guards and colours them. */
    void rows(CellWriter cells, ColumnWidths widths) {
        List<Column> columns = area.table().columns();
        int row = area.firstRow();
        for (List<CellValue> values : area.table().rows()) {
            area.table().check(values);
            for (int index = 0; index < columns.size(); index++) {
                Column column = columns.get(index);
                CellValue value = values.get(index);
                cells.write(cell(row, index), value, styleHere(column, value), column.format());
                widths.value(index, column, value);
            }
            row++;
        }
        rules();
    }

    /** Readies the sheet for rows that are streamed: widths from the first rows, and room for what may come. */
    void streamed(ColumnWidths widths) {
        List<Column> columns = area.table().columns();
        for (int index = 0; index < columns.size(); index++) {
            widths.roomForUnseenNumbers(index, columns.get(index));
        }
        for (List<CellValue> values :
                area.table().rows().part(0, Math.min(SAMPLE, area.table().rows().size()))) {
            for (int index = 0; index < columns.size(); index++) {
                widths.value(index, columns.get(index), values.get(index));
            }
        }
        sheet.setDimensionOverride(new CellRangeAddress(0, area.lastRow(), 0, area.lastColumn()));
        rules();
    }

    private void rules() {
        new VerdictRules(sheet, styles).write(area);
        if (block instanceof InputTable inputs) {
            new InputRules(sheet).write(inputs, area.firstRow());
        }
    }

    /** Makes the headings, and the rows that are held, as high as their texts need once widths are settled. */
    void heights(RowHeights heights) {
        List<Column> columns = area.table().columns();
        heights.headings(sheet.getRow(area.headingRow()), columns, styles.points(HouseStyle.HEADING));
        if (sheet.getRow(area.firstRow()) != null) {
            int row = area.firstRow();
            for (List<CellValue> values : area.table().rows()) {
                heights.values(sheet.getRow(row++), values, columns, styles.points(HouseStyle.TEXT));
            }
        }
    }

    /** The style of a value in a column. */
    static HouseStyle style(Column column, CellValue value) {
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

    private HouseStyle styleHere(Column column, CellValue value) {
        HouseStyle style = style(column, value);
        return block instanceof InputTable && style == HouseStyle.NUMBER ? HouseStyle.INPUT : style;
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(column);
    }
}
