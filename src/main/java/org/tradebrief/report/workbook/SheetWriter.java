package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes one sheet in two passes: first the headings and tables of all sheets, then the cells, whose formulas may call
 * any table.
 */
final class SheetWriter {
    private final CellStyles styles;
    private final Layout layout;
    private final SheetPlan plan;
    private final Cover.Page page;
    private final Limits limits;
    private final XSSFSheet sheet;
    private final List<TableWriter> tables = new ArrayList<>();
    private final ColumnWidths widths = new ColumnWidths();

    SheetWriter(XSSFWorkbook file, CellStyles styles, Layout layout, SheetPlan plan, Cover.Page page, Limits limits) {
        this.styles = styles;
        this.layout = layout;
        this.plan = plan;
        this.page = page;
        this.limits = limits;
        this.sheet = file.createSheet(plan.sheet().name());
    }

    /** First pass: title, captions, headings and tables. */
    void declare() {
        label(0, plan.sheet().title(), HouseStyle.TITLE);
        for (SheetPlan.Placed placed : plan.placed()) {
            placed.block().asTable().ifPresent(table -> {
                if (!table.caption().isEmpty()) {
                    label(placed.row() - 1, table.caption(), HouseStyle.CAPTION);
                }
                TableWriter writer = new TableWriter(sheet, styles, layout.area(table.name()), placed.block());
                writer.declare(widths);
                tables.add(writer);
            });
        }
        view();
        page.apply(sheet);
        plan.pageBreaks().forEach(sheet::setRowBreak);
    }

    /** Second pass: lines, rows and charts. */
    void fill(FormulaSyntax syntax) {
        CellWriter cells = new CellWriter(styles, layout, syntax, limits.linksPerSheet());
        int row = 1;
        for (Sheet.Line line : plan.lines()) {
            HouseStyle style = line.value() instanceof CellValue.Link ? HouseStyle.LINE_LINK : HouseStyle.INTRO;
            cells.write(sheet.createRow(row++).createCell(0), line.value(), style, NumberFormat.GENERAL);
        }
        for (TableWriter table : tables) {
            if (streams() && table.equals(tables.getLast())) {
                table.streamed(widths);
            } else {
                table.rows(cells, widths);
            }
        }
        widths.apply(sheet);
        RowHeights heights = new RowHeights(widths);
        tables.forEach(table -> table.heights(heights));
        for (SheetPlan.Placed placed : plan.placed()) {
            if (placed.block() instanceof NativeChart chart) {
                new ChartWriter(sheet, layout).write(chart, placed);
            }
        }
    }

    /** Whether the last block is a table too long to be held. */
    boolean streams() {
        return !plan.placed().isEmpty()
                && plan.placed().getLast().block() instanceof DataTable table
                && table.rows().size() >= limits.streamFrom();
    }

    /** The rows that {@link #fill} left out. */
    StreamedRows streamedRows(FormulaSyntax syntax) {
        return new StreamedRows(
                layout,
                layout.area(plan.sheet().tables().getLast().name()),
                styles,
                sheet.getWorkbook().getSharedStringSource(),
                syntax,
                sheet.getWorkbook().getSheetIndex(sheet),
                new RowHeights(widths));
    }

    /** The name of its part in the file. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private void label(int row, String text, HouseStyle style) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(SafeText.escaped(SafeText.line(text)));
        cell.setCellStyle(styles.of(style));
        RowHeights.line(cell.getRow(), styles.points(style));
    }

    /** Headings stay in view where the sheet is one table; the cursor stands in A1. */
    private void view() {
        if (plan.placed().size() == 1 && tables.size() == 1) {
            Layout.Area area = layout.area(plan.sheet().tables().getFirst().name());
            if (area.table().frozenColumns() != DataTable.UNFROZEN) {
                sheet.createFreezePane(area.table().frozenColumns(), area.firstRow());
            }
            sheet.setRepeatingRows(new CellRangeAddress(area.headingRow(), area.headingRow(), -1, -1));
            if (area.table().workingColumns() > 0) {
                XSSFWorkbook file = sheet.getWorkbook();
                int last = area.lastColumn() - area.table().workingColumns();
                file.setPrintArea(file.getSheetIndex(sheet), 0, last, 0, area.lastRow());
            }
        }
        sheet.setActiveCell(CellAddress.A1);
    }
}
