package org.tradebrief.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.tradebrief.bench.Race;
import org.tradebrief.report.Block;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Point;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Table;

/** Tagged PDF/A-2a and PDF/UA-1 against untagged PDF of JasperReports, which sets the same rows on as many pages. */
class ReportBenchmark {
    private static final List<String> COLUMNS = List.of("Period", "Area", "Flow", "Value", "Lower", "Upper");
    private static final int SECTIONS = 6;
    private static final int ROWS = 42_300;

    /** 256 MiB of heap hold the pages while they are written. */
    @Test
    void thousandPagesInASmallHeap() throws Exception {
        Report report = longTable(rows(ROWS));
        Race.of("the same table in a heap of 256 MiB")
                .with("tradebrief, PDF/A-2a and PDF/UA-1", () -> write(report))
                .run(1);
    }

    @Test
    @Tag("large-heap")
    void thousandPagesOfOneTable() throws Exception {
        List<Table.Row> rows = rows(ROWS);
        Report report = longTable(rows);
        JasperTable jasper = new JasperTable(COLUMNS, false);
        Collection<Map<String, ?>> maps = maps(rows, 0);
        System.out.println("pages: tradebrief " + pages(report) + ", JasperReports "
                + jasper.write(maps, OutputStream.nullOutputStream()));
        Race.of("a table of about 1,000 pages as PDF")
                .with("tradebrief, PDF/A-2a and PDF/UA-1", () -> write(report))
                .with("JasperReports 7.0.3, untagged", () -> jasper.write(maps, OutputStream.nullOutputStream()))
                .run(3);
    }

    @Test
    void briefingWithSixCharts() throws Exception {
        List<Table.Row> rows = rows(SECTIONS * 62);
        List<Section> sections = IntStream.range(0, SECTIONS)
                .mapToObj(i -> section(i, rows.subList(i * 62, (i + 1) * 62)))
                .toList();
        Report report = report(sections);
        JasperTable jasper = new JasperTable(COLUMNS, true);
        Collection<Map<String, ?>> maps = maps(rows, 62);
        System.out.println("pages: tradebrief " + pages(report) + ", JasperReports "
                + jasper.write(maps, OutputStream.nullOutputStream()));
        Race.of("a briefing of about 12 pages with 6 charts as PDF")
                .with("tradebrief, PDF/A-2a and PDF/UA-1", () -> write(report))
                .with("JasperReports 7.0.3, untagged", () -> jasper.write(maps, OutputStream.nullOutputStream()))
                .run(9);
    }

    private static void write(Report report) throws java.io.IOException {
        PdfReport.write(report, HouseStyle.standard(), OutputStream.nullOutputStream(), List.of());
    }

    private static int pages(Report report) throws java.io.IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, HouseStyle.standard(), out, List.of());
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            return reader.getNumberOfPages();
        }
    }

    private static List<Table.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Table.Row.of(
                        Integer.toString(1900 + i % 125),
                        "Area " + i % 240,
                        i % 2 == 0 ? "exports" : "imports",
                        Integer.toString(1_000 + i * 37 % 90_000),
                        Integer.toString(990 + i * 37 % 90_000),
                        Integer.toString(1_010 + i * 37 % 90_000)))
                .toList();
    }

    /** The same rows for JasperReports, in groups of a size where they are plotted, the first five rows of each. */
    private static Collection<Map<String, ?>> maps(List<Table.Row> rows, int group) {
        List<Map<String, ?>> maps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> map = new TreeMap<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                map.put(COLUMNS.get(column), rows.get(i).cells().get(column));
            }
            if (group > 0) {
                map.put("section", "Section " + i / group);
                map.put("plotted", i % group < 5);
                map.put("amount", Double.parseDouble(rows.get(i).cells().get(3)));
            }
            maps.add(map);
        }
        return maps;
    }

    private static Section section(int number, List<Table.Row> rows) {
        List<Point> points = rows.stream()
                .limit(5)
                .map(row -> Point.of(
                        Point.Provenance.ACTUAL,
                        Double.parseDouble(row.cells().get(3)),
                        row.cells().get(3)))
                .toList();
        Chart chart = new Chart(
                "chart" + number,
                Integer.toString(number + 1),
                "A chart of five points",
                "Areas, 1900 to 1904, number",
                Chart.Kind.LINE,
                "number",
                Chart.Category.evenly(List.of("1900", "1901", "1902", "1903", "1904")),
                List.of(new Chart.Series("Exports", points)),
                List.of(),
                Optional.of("table" + number),
                "Five points",
                "benchmark");
        return new Section(
                "section" + number, "Section " + number, true, List.of(chart, table("table" + number, rows)));
    }

    private static Table table(String id, List<Table.Row> rows) {
        List<Table.Column> columns = COLUMNS.stream()
                .map(name -> COLUMNS.indexOf(name) < 3 ? Table.Column.text(name, 1) : Table.Column.number(name))
                .toList();
        return new Table(id, "1", "Rows", "Areas by period, number", columns, rows, List.of(), "benchmark");
    }

    private static Report longTable(List<Table.Row> rows) {
        return report(List.of(new Section("one", "Table", false, List.of(table("table", rows)))));
    }

    private static Report report(List<Section> sections) {
        Masthead masthead = new Masthead(
                "Publisher", "Benchmark", "", "2025-01-01.1", LocalDate.of(2025, 1, 1), "", "", "", "", false);
        List<Section> withFront = new ArrayList<>();
        withFront.add(new Section("front", "", false, List.of(new Block.Headline("Rows, and nothing but rows"))));
        withFront.addAll(sections);
        return new Report(Language.EN, masthead, Labels.standard(Language.EN), List.of(), withFront);
    }
}
