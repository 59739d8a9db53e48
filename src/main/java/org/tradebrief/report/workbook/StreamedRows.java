package org.tradebrief.report.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.model.SharedStringsTable;

/** Writes the rows of one long table as XML, holding none of them. */
final class StreamedRows {
    private static final int MOST_CHECKED_FORMULAS = 1_000;
    private static final byte[] ROW = "<row r=\"".getBytes(US_ASCII);
    private static final byte[] HEIGHT = "\" ht=\"".getBytes(US_ASCII);
    private static final byte[] ROW_OPEN = "\">".getBytes(US_ASCII);
    private static final byte[] ROW_END = "</row>".getBytes(US_ASCII);

    private final Layout.Area area;
    private final FormulaSyntax syntax;
    private final int sheet;
    private final RowHeights heights;
    private final double fontPoints;
    private final List<StreamedColumn> columns = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();

    StreamedRows(
            Layout layout,
            Layout.Area area,
            CellStyles styles,
            SharedStringsTable strings,
            FormulaSyntax syntax,
            int sheet,
            RowHeights heights) {
        this.area = area;
        this.syntax = syntax;
        this.sheet = sheet;
        this.heights = heights;
        this.fontPoints = styles.points(HouseStyle.TEXT);
        for (Column column : area.table().columns()) {
            columns.add(new StreamedColumn(column, columns.size(), styles, strings, layout));
        }
    }

    /** Writes the rows. The stream is left open. */
    void write(OutputStream out) throws IOException {
        XmlBytes xml = new XmlBytes(out);
        int row = area.firstRow();
        for (List<CellValue> values : area.table().rows()) {
            area.table().check(values);
            row++;
            byte[] digits = Integer.toString(row).getBytes(US_ASCII);
            xml.raw(ROW).raw(digits);
            double height = heights.of(values, area.table().columns(), fontPoints);
            if (height > 0) {
                xml.raw(HEIGHT).number(height);
            }
            xml.raw(ROW_OPEN);
            for (int index = 0; index < values.size(); index++) {
                if (values.get(index) instanceof CellValue.Formula formula) {
                    check(formula.formula(), row);
                }
                columns.get(index).write(xml, digits, values.get(index));
            }
            xml.raw(ROW_END);
        }
        xml.flush();
    }

    /** A column mostly repeats one formula, so those seen are remembered, within bounds. */
    private void check(String formula, int row) {
        if (checked.contains(formula)) {
            return;
        }
        syntax.check(formula, sheet, row - 1, "sheet " + area.sheet() + ", row " + row);
        if (checked.size() < MOST_CHECKED_FORMULAS) {
            checked.add(formula);
        }
    }
}
