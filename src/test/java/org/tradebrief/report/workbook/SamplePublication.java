package org.tradebrief.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.report.Language;

/** A small publication; its numbers are made up. */
final class SamplePublication {
    private SamplePublication() {}

    static Publication publication() {
        DataTable trade = DataTable.of(
                "Trade",
                List.of(
                        Column.text("Year", 10),
                        Column.number("Exports (billion dollars) [note 1]", 1, 14),
                        Column.percent("Growth (percent)", 1, 12),
                        Column.flag("Status", 10)),
                List.of(
                        List.of(
                                CellValue.text("2023"),
                                CellValue.number(110),
                                new CellValue.Empty("[x]"),
                                CellValue.text("final")),
                        List.of(
                                CellValue.text("2024"),
                                CellValue.number(99),
                                CellValue.number(-0.1),
                                CellValue.text("[p]"))));
        return new Publication(
                Sample.PROPERTIES,
                PublicationWords.of(Language.EN),
                List.of("Edition 2026-01-31.1", "Contact: office@example.org"),
                new TreeMap<>(Map.of("[x]", "not available", "[p]", "provisional")),
                List.of("Numbers are rounded half up; components may not sum due to rounding."),
                List.of(new Publication.PublishedTable(
                        "Table_1",
                        "Table 1: Exports of an invented country, 2023 to 2024, billion dollars",
                        trade,
                        "Office of Samples")));
    }
}
