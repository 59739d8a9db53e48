package org.tradebrief.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes one table of a sheet. */
final class TableWriter {
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
                cells.write(cell(row, index), value, style(column, value), column.format());
                widths.value(index, column, value);
            }
            row++;
        }
        new VerdictRules(sheet, styles).write(area);
        if (block instanceof InputTable inputs) {
            new InputRules(sheet).write(inputs, area.firstRow());
        }
    }

    /** Makes the rows as high as their texts need, once all widths of the sheet are known. */
    void heights(RowHeights heights) {
        List<Column> columns = area.table().columns();
        heights.headings(sheet.getRow(area.headingRow()), columns, styles.points(HouseStyle.HEADING));
        int row = area.firstRow();
        for (List<CellValue> values : area.table().rows()) {
            heights.values(sheet.getRow(row++), values, columns, styles.points(HouseStyle.TEXT));
        }
    }

    private HouseStyle style(Column column, CellValue value) {
        if (value instanceof CellValue.Link) {
            return HouseStyle.LINK;
        }
        return switch (column.kind()) {
            case TEXT, LINK -> HouseStyle.TEXT;
            case NUMBER, PERCENT -> block instanceof InputTable ? HouseStyle.INPUT : HouseStyle.NUMBER;
            case DATE -> HouseStyle.DATE;
            case FLAG -> HouseStyle.FLAG;
        };
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(column);
    }
}
