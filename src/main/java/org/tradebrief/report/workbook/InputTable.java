package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells that a reader may change to see what would follow, one a row, each with a name that formulas call.
 *
 * @param name name of the table
 * @param caption line above it; may be empty
 * @param headings headings of its four columns: input with what it moves, value, unit, allowed values
 * @param inputs the inputs, at least one
 */
public record InputTable(String name, String caption, List<String> headings, List<Input> inputs) implements Block {
    /** Position of the column that holds the values. */
    static final int VALUE = 1;

    /** The headings in English. */
    public static final List<String> HEADINGS = List.of("Input", "Value", "Unit", "Allowed");

    /**
     * A cell that a reader may change.
     *
     * @param name name that formulas call it by
     * @param label what it is
     * @param value the value that the published figures rest on
     * @param unit its unit
     * @param validation what may be entered
     * @param note what it moves; stands beneath the label
     */
    public record Input(
            String name, String label, CellValue.Number value, String unit, Validation validation, String note) {
        public Input {
            Require.that(LegalNames.isName(name), "input " + name + ": not a legal name");
            Require.text(label, "label of input " + name);
            Require.that(
                    validation.allows(value.value()),
                    "input " + name + ": " + value.value() + " is not allowed: " + validation);
        }
    }

    public InputTable {
        Require.that(LegalNames.isName(name), "table " + name + ": not a legal name of a table");
        headings = List.copyOf(headings);
        inputs = List.copyOf(inputs);
        Require.that(
                headings.size() == HEADINGS.size(), "inputs " + name + ": expected " + HEADINGS.size() + " headings");
        Require.that(!inputs.isEmpty(), "inputs " + name + ": none");
    }

    @Override
    public Optional<DataTable> asTable() {
        return Optional.of(table());
    }

    private DataTable table() {
        List<Column> columns = List.of(
                Column.text(headings.get(0), 56),
                Column.number(headings.get(VALUE), NumberFormat.GENERAL, 14),
                Column.text(headings.get(2), 14),
                Column.text(headings.get(3), 14));
        List<List<CellValue>> rows = inputs.stream()
                .map(input -> List.of(
                        CellValue.text(input.note().isEmpty() ? input.label() : input.label() + "\n" + input.note()),
                        input.value(),
                        CellValue.text(input.unit()),
                        CellValue.text(input.validation().words())))
                .toList();
        return new DataTable(name, caption, columns, Rows.of(rows), List.of(), 0, 0);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        inputs.forEach(input -> names.add(input.name()));
        return names;
    }
}
