package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.reconcile.Estimate;

/** Written formulas, evaluated by Apache POI over named tables. */
class ExcelFormulaTest {
    private static final Sample TWO_ECONOMIES = new Sample()
            .cell("CHN.DDS.X.USD.2020", 3)
            .cell("CHN.DDS.X.USD.2021", 5)
            .cell("USA.DDS.X.USD.2021", 11)
            .cell("WLD.DDS.X.USD.2021", 17)
            .rate("CNY", "2021", "6.5")
            .rate("CNY", "2020", "6.9");

    @Test
    void arithmeticKeepsItsOrderOfOperations() throws IOException {
        assertEvaluateAlike(
                "-x ^ 2",
                "(-x) ^ 2",
                "2 ^ 3 ^ 2",
                "x - (lag(x, 1) - 1)",
                "x / (lag(x, 1) / 2)",
                "x / lag(x, 1) / 2",
                "2 - -x",
                "-(x - 9) * 2",
                "x ^ -1",
                "(x + 1) ^ (1 / 3)");
    }

    @Test
    void functionsHaveTheirSpreadsheetNames() throws IOException {
        assertEvaluateAlike(
                "min(x, lag(x, 1))",
                "max(x, 7, lag(x, 1))",
                "abs(lag(x, 1) - x)",
                "log(x / 2)",
                "exp(x / 2)",
                "sqrt(x / 2)",
                "range(x, 2 * x) / 3",
                "convert(x, CNY, average)",
                "history(x, 3)");
    }

    @Test
    void statisticsOverEconomiesLeaveAggregatesOut() throws IOException {
        assertEvaluateAlike("sum(areas(x))", "mean(areas(x))", "sumsq(areas(x))", "count(areas(x))", "rank(x)");
    }

    @Test
    void everyIndicatorOfTheCatalogueEvaluatesAlike() throws IOException {
        Sample sample = everything();
        List<Derived> numbers = sample.all().stream()
                .filter(derived -> derived.value().isPresent())
                .toList();

        assertThat(numbers.stream().map(Derived::code).distinct()).containsExactlyInAnyOrderElementsOf(Sample.codes());
        double[] evaluated =
                evaluated(sample, numbers.stream().map(Derived::formula).toList());
        for (int i = 0; i < evaluated.length; i++) {
            double expected = numbers.get(i).value().orElseThrow();
            assertThat(evaluated[i])
                    .as(numbers.get(i).id())
                    .isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
        }
    }

    private static Sample everything() {
        Sample sample = new Sample()
                .whole("DDS", "SVC")
                .cell("CHN.DDS.T.USD.2022", 372.71)
                .cell("CHN.DDS.T.USD.2023", 385.9)
                .cell("CHN.DDS.T.USD.2024", 406.72)
                .cell("CHN.SVC.T.USD.2023", 930)
                .cell("CHN.SVC.T.USD.2024", 1000)
                .cell("CHN.DDS.T.CNY.2023", 2720)
                .cell("CHN.DDS.T.CNY.2024", 2900)
                .cell("CHN.CBEC.T.CNY.2022", 2110)
                .cell("CHN.CBEC.T.CNY.2023", 2370)
                .cell("CHN.CBEC.T.CNY.2022-S1", 980)
                .cell("CHN.CBEC.T.CNY.2023-S1", 1100)
                .cell("CHN.CBEC.T.CNY.2024-S1", 1220)
                .cell("WLD.DOT.X.USD.2022", 9)
                .cell("WLD.DLS.X.USD.2022", 4)
                .cell("WLD.DGT.X.USD.2022", 11)
                .cell("WLD.TRD.X.USD.2022", 31)
                .cell("CHN_USA.DDS.X.USD.2022", 20)
                .cell("WLD_USA.DDS.X.USD.2022", 700)
                .earlier("CHN.DDS.T.USD.2022", 370)
                .earlier("CHN.DDS.T.USD.2023", 390)
                .printed(Measure.LEVEL, "CHN.CBEC.T.CNY.2022", "", "2110", "5")
                .printed(Measure.GROWTH, "CHN.CBEC.T.CNY.2023", "CHN.CBEC.T.CNY.2022", "15.3", "0.05")
                .printed(Measure.SHARE, "CHN.DDS.T.USD.2023", "CHN.SVC.T.USD.2023", "39.5", "0.05")
                .target("CHN.DDS.T.PT", "SVC", 2029, "45");
        for (int month = 1; month <= 12; month++) {
            sample.cell("USA.DDS.T.USD.2024-%02d".formatted(month), 10 + month);
        }
        String[] areas = {"CHN", "USA", "WLD"};
        for (int i = 0; i < areas.length; i++) {
            for (int year = 2020; year <= 2022; year++) {
                sample.cell(areas[i] + ".DDS.X.USD." + year, 100 * (i + 1) + year - 2000)
                        .cell(areas[i] + ".DDS.M.USD." + year, 90 * (i + 1) + year - 2000)
                        .cell(areas[i] + ".SVC.X.USD." + year, 300 * (i + 1) + 3 * (year - 2000));
            }
        }
        return sample;
    }

    private static void assertEvaluateAlike(String... formulas) throws IOException {
        String x = "CHN.DDS.X.USD.2021";
        double[] evaluated = evaluated(
                TWO_ECONOMIES,
                Stream.of(formulas)
                        .map(formula -> TWO_ECONOMIES.bind(formula, x))
                        .toList());
        for (int i = 0; i < formulas.length; i++) {
            double expected = TWO_ECONOMIES.evaluate(formulas[i], x);
            assertThat(evaluated[i]).as(formulas[i]).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
        }
    }

    private static double[] evaluated(Sample sample, List<Expression<Input>> formulas) throws IOException {
        try (XSSFWorkbook workbook = workbook(sample)) {
            XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            return formulas.stream()
                    .mapToDouble(formula -> {
                        XSSFCell cell =
                                workbook.getSheet("Indicators").createRow(0).createCell(0);
                        cell.setCellFormula(ExcelFormula.of(formula, new TableReferences()));
                        evaluator.notifySetFormula(cell);
                        CellValue value = evaluator.evaluate(cell);
                        assertThat(value.getCellType())
                                .as(cell.getCellFormula())
                                .isEqualTo(CellType.NUMERIC);
                        return value.getNumberValue();
                    })
                    .toArray();
        }
    }

    private static XSSFWorkbook workbook(Sample sample) {
        Facts facts = sample.facts();
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Indicators");
        table(
                workbook,
                "Estimates",
                List.of("Cell", "Value", "Square", "Group", "Earlier"),
                facts.estimates().all().stream().map(estimate -> row(facts, estimate)));
        Stream<List<Object>> printed = Stream.of(Measure.LEVEL, Measure.GROWTH, Measure.SHARE)
                .flatMap(measure -> facts.printed().all(measure).stream())
                .map(figure ->
                        List.of(figure.figure(), figure.quantity().value().doubleValue()));
        Stream<List<Object>> targets = facts.targets().stream()
                .map(target ->
                        List.of(target.figure(), target.quantity().value().doubleValue()));
        table(workbook, "Figures", List.of("Figure", "Value"), Stream.concat(printed, targets));
        table(workbook, "Rates", List.of("Rate", "Value"), Stream.of(List.of("USD.CNY.2021", 6.5)));
        return workbook;
    }

    private static List<Object> row(Facts facts, Estimate estimate) {
        Cell cell = estimate.cell();
        boolean economy = facts.structure().economy(cell.series().area());
        String group = new Input.OverEconomies(Input.Statistic.SUM, cell).group();
        Object earlier =
                facts.vintages().earlier(cell).<Object>map(Estimate::value).orElse("");
        double square = estimate.value() * estimate.value();
        return List.of(cell.toString(), estimate.value(), square, economy ? group : "", earlier);
    }

    private static void table(XSSFWorkbook workbook, String name, List<String> heads, Stream<List<Object>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        List<List<Object>> all =
                Stream.concat(Stream.of(List.<Object>copyOf(heads)), rows).toList();
        for (int r = 0; r < Math.max(2, all.size()); r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; r < all.size() && c < heads.size(); c++) {
                switch (all.get(r).get(c)) {
                    case Double number -> row.createCell(c).setCellValue(number);
                    case Object text -> row.createCell(c).setCellValue(text.toString());
                }
            }
        }
        CellReference end = new CellReference(Math.max(2, all.size()) - 1, heads.size() - 1);
        XSSFTable table =
                sheet.createTable(new AreaReference(new CellReference(0, 0), end, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
    }
}
