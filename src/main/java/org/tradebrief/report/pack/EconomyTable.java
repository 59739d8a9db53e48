package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;

/** One row a year of an economy: amounts, balance, coverage, growth, shares of the world and ranks. */
final class EconomyTable {
    static final String NAME = "Profile";

    private static final CellValue ROUNDS_TO_ZERO = new CellValue.Empty("[low]");

    private final EconomyProfile profile;
    private final EconomyProfile.Magnitude magnitude;
    private final List<Item> items;

    /**
     * A column.
     *
     * @param heading its heading
     * @param decimals decimals shown; amounts are shown in the magnitude of the economy
     * @param amount whether it is an amount
     * @param formula its formula in the row of a year
     * @param value what the engine has
     */
    private record Item(
            String heading,
            int decimals,
            boolean amount,
            IntFunction<String> formula,
            IntFunction<EconomyProfile.Held> value) {}

    EconomyTable(EconomyProfile profile) {
        this.profile = profile;
        this.magnitude = profile.magnitude();
        String x = Reference.thisRow(NAME, "Exports");
        String m = Reference.thisRow(NAME, "Imports");
        String world = profile.template().world();
        this.items = List.of(
                amount("Exports", profile.area(), Flow.X),
                amount("Imports", profile.area(), Flow.M),
                new Item("Balance", 1, true, _ -> x + "-" + m, year -> profile.indicator(Flow.B, "BAL", year)),
                new Item(
                        "Coverage, %",
                        1, false, _ -> "100*" + x + "/" + m, year -> profile.indicator(Flow.T, "COV", year)),
                growth("Growth of exports, %", Flow.X, x),
                growth("Growth of imports, %", Flow.M, m),
                amount("World exports", world, Flow.X),
                share("Share of world exports, %", "World exports", Flow.X, x),
                amount("World imports", world, Flow.M),
                share("Share of world imports, %", "World imports", Flow.M, m),
                rank("Rank by exports", Flow.X, x),
                rank("Rank by imports", Flow.M, m));
    }

    /** The table with live formulas over the estimates and the peers. */
    DataTable live() {
        return table(
                NAME,
                (item, year) -> item.value()
                        .apply(year)
                        .cell(value -> CellValue.formula(item.formula().apply(year), value, format(item))));
    }

    /** The table as values, rounded as it shows them. */
    DataTable published() {
        return table("Table_1", (item, year) -> item.value().apply(year).cell(value -> rounded(item, value)));
    }

    private CellValue rounded(Item item, double value) {
        int exponent = item.amount() ? magnitude.exponent() : 0;
        double shown = SupportedDigits.rounded(value, item.decimals() - exponent)
                .movePointLeft(exponent)
                .doubleValue();
        return shown == 0 && value != 0
                ? ROUNDS_TO_ZERO
                : CellValue.number(shown, NumberFormat.decimals(item.decimals()));
    }

    /** A flow of every economy, one year a column, for the ranks. */
    DataTable peers(Flow flow) {
        List<Integer> years = profile.years();
        List<List<CellValue>> rows = new ArrayList<>();
        for (String economy : profile.economies()) {
            List<CellValue> row = new ArrayList<>(List.of(CellValue.text(economy)));
            years.forEach(year -> row.add(plain(profile.value(economy, flow, year))));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Area", 8)));
        years.forEach(year -> columns.add(Column.number(year.toString(), magnitude.format(), 9)));
        return DataTable.of(peersName(flow), columns, rows);
    }

    /** Name of the table, and of its sheet, with a flow of every economy. */
    static String peersName(Flow flow) {
        return flow == Flow.X ? "Peers_exports" : "Peers_imports";
    }

    private interface Filler {
        CellValue cell(Item item, int year);
    }

    private DataTable table(String name, Filler filler) {
        List<Column> columns = new ArrayList<>(List.of(Column.number("Year", NumberFormat.PLAIN, 8)));
        items.forEach(item -> columns.add(Column.number(item.heading(), format(item), 14)));
        List<List<CellValue>> rows = new ArrayList<>();
        for (int year : profile.years()) {
            List<CellValue> row = new ArrayList<>(List.of(CellValue.number(year)));
            items.forEach(item -> row.add(filler.cell(item, year)));
            rows.add(row);
        }
        return DataTable.of(name, columns, rows);
    }

    private NumberFormat format(Item item) {
        return item.amount() ? magnitude.format() : NumberFormat.decimals(item.decimals());
    }

    private Item amount(String heading, String area, Flow flow) {
        String series = profile.template().series(area, flow).toString();
        return new Item(
                heading,
                1,
                true,
                year -> Lookup.estimate(series + "." + year),
                year -> EconomyProfile.Held.of(profile.value(area, flow, year)));
    }

    private Item growth(String heading, Flow flow, String now) {
        String series = profile.template().series(profile.area(), flow).toString();
        return new Item(
                heading,
                1,
                false,
                year -> "100*(" + now + "/" + Lookup.estimate(series + "." + (year - 1)) + "-1)",
                year -> profile.indicator(flow, "YOY", year));
    }

    private Item share(String heading, String whole, Flow flow, String part) {
        return new Item(
                heading,
                2,
                false,
                _ -> "100*" + part + "/" + Reference.thisRow(NAME, whole),
                year -> profile.indicator(flow, "MSH", year));
    }

    /** One more than the number of greater values; the criterion is text of 15 digits, hence the small margin. */
    private Item rank(String heading, Flow flow, String value) {
        return new Item(
                heading,
                0,
                false,
                year -> "COUNTIF(" + Reference.column(peersName(flow), Integer.toString(year)) + ",\">\"&(" + value
                        + "+ABS(" + value + ")*1E-12))+1",
                year -> profile.indicator(flow, "RNK", year));
    }

    private static CellValue plain(Optional<Double> value) {
        return EconomyProfile.Held.of(value).cell(CellValue::number);
    }
}
