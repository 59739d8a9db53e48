package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Measure;

/** The numbers that readers see are those of {@code data.csv}, rounded. */
class PublishedFiguresTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z0-9.,-])\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("\\d+(?:\\.\\d+)?%");
    private static final Pattern UNIT_OR_ROW = Pattern.compile("[(（](?<unit>[^()（）续]+)[)）]"
            + "|(?<=[)）] ?|S\\d{3} )(?<year>20\\d\\d)(?: 年)? (?<value>\\d[\\d,.]*(?:–\\d[\\d,.]*)?)(?= )(?! ?[—月])");
    private static final String RANGE = "range";
    private static final List<Integer> MAGNITUDES = List.of(0, 4, 6, 8, 9, 12);

    /** The chapters before the conflicts, which quote sources, hold published figures alone. */
    @ParameterizedTest
    @CsvSource({"en, What could not be true", "zh, 不能成立的数字"})
    void everyNumberOfTheChaptersIsAFigureOfTheData(String language, String conflicts) throws IOException {
        Set<BigDecimal> known = roundings();
        SortedSet<String> strangers = new TreeSet<>();
        List<String> pages = pages("report_" + language + ".pdf");
        int end = 2;
        while (!pages.get(end).contains(conflicts)) {
            end++;
        }
        for (String page : pages.subList(1, end)) {
            NUMBER.matcher(page).results().map(match -> match.group()).forEach(number -> {
                if (!isPeriodOrPlace(number) && !known.contains(plain(number))) {
                    strangers.add(number);
                }
            });
        }
        assertThat(strangers).isEmpty();
    }

    /** Annual amounts, which stand as period and value under a heading that ends with their unit in brackets. */
    @ParameterizedTest
    @CsvSource({"en, All estimates, Derived indicators, USD billion, CNY billion, 9", "zh, 全部估计值, 衍生指标, 亿美元, 亿元, 8"})
    void theAnnexHoldsEveryAnnualAmountOfTheDataAndNoOther(
            String language, String begin, String end, String dollars, String yuan, int exponent) throws IOException {
        Map<String, String> units = Map.of(dollars, "USD", yuan, "CNY");
        String text = String.join(" ", pages("report_" + language + ".pdf"));
        Matcher parts = UNIT_OR_ROW.matcher(text.substring(text.indexOf(begin), text.indexOf(end)));
        SortedSet<String> printed = new TreeSet<>();
        String unit = "";
        while (parts.find()) {
            if (parts.group("unit") != null) {
                unit = units.getOrDefault(parts.group("unit"), "");
            } else if (!unit.isEmpty()) {
                String value = parts.group("value");
                printed.add(unit + " " + parts.group("year") + " "
                        + (value.contains("–") ? RANGE : value.replace(",", "")));
            }
        }
        SortedSet<String> held = new TreeSet<>();
        for (NamedCsvRecord row : data()) {
            if (units.containsValue(row.getField("UNIT_MEASURE")) && isAnnualAmount(row)) {
                held.add(row.getField("UNIT_MEASURE") + " " + row.getField("TIME_PERIOD") + " " + shown(row, exponent));
            }
        }
        assertThat(printed).isEqualTo(held).hasSizeGreaterThan(20);
    }

    /** Digital trade stands beside its two parts on one page, Hangzhou's series have no parts on theirs. */
    @ParameterizedTest
    @CsvSource({
        "'World, counted at the exporter', true",
        "'Hangzhou, 2022 and', false",
    })
    void theTableOfAWholeAndItsPartsSaysThatTheyMayNotSum(String subtitle, boolean said) throws IOException {
        String page = pages("report_en.pdf").stream()
                .filter(text -> text.contains(subtitle))
                .findFirst()
                .orElseThrow();
        assertThat(page.contains("Components may not sum due to rounding.")).isEqualTo(said);
    }

    /** Of one or two digits too, before the conflicts, which quote sources; a percentage that is aimed at is no datum. */
    @ParameterizedTest
    @CsvSource({"en, What could not be true", "zh, 不能成立的数字"})
    void everyPercentageOfTheChaptersIsAPercentageOfTheDataOrATarget(String language, String conflicts)
            throws IOException {
        Set<BigDecimal> known = new HashSet<>();
        for (NamedCsvRecord row : data()) {
            if (row.getField("UNIT_MEASURE").endsWith("/PT")) {
                for (String column : List.of("OBS_VALUE", "LOWER", "UPPER")) {
                    addDecimals(row.getField(column), known);
                }
            }
        }
        SeedFiles.RELEASE.figures().all().stream()
                .filter(read -> read.figure().measure() == Measure.TARGET)
                .flatMap(read -> read.reading().allowed().stream())
                .forEach(aim -> known.add(aim.value().stripTrailingZeros()));
        SortedSet<String> strangers = new TreeSet<>();
        List<String> pages = pages("report_" + language + ".pdf");
        for (int page = 0; page < 2 || !pages.get(page).contains(conflicts); page++) {
            PERCENT.matcher(pages.get(page))
                    .results()
                    .map(match -> match.group().replace("%", ""))
                    .filter(number -> !known.contains(plain(number)))
                    .forEach(strangers::add);
        }
        assertThat(known).hasSizeGreaterThan(100);
        assertThat(strangers).isEmpty();
    }

    @Test
    void bothLanguagesPrintTheSamePercentages() throws IOException {
        assertThat(percentages("report_zh.pdf")).isEqualTo(percentages("report_en.pdf"));
    }

    private static boolean isAnnualAmount(NamedCsvRecord row) {
        return row.getField("TIME_PERIOD").matches("\\d{4}")
                && !row.getField("INDICATOR").contains(".")
                && !row.getField("OBS_VALUE").isEmpty();
    }

    /**
     * The value in a magnitude, or that it is a range: where its last supported digit is its first, and where the digits
     * that are left lie outside the interval as it is printed.
     */
    private static String shown(NamedCsvRecord row, int exponent) {
        BigDecimal value = new BigDecimal(row.getField("OBS_VALUE"));
        int decimals = supported(row);
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        boolean one = rounded.precision() == 1 && rounded.compareTo(BigDecimal.ONE.scaleByPowerOfTen(1 - decimals)) < 0;
        BigDecimal hundredUnits = BigDecimal.ONE.scaleByPowerOfTen(2 - decimals);
        return one || rounded.compareTo(hundredUnits) < 0 && isOutsidePrintedEnds(rounded, row)
                ? RANGE
                : rounded.movePointLeft(exponent)
                        .setScale(Math.max(0, decimals + exponent), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    /** The least power of ten that is not less than the width, the noise of doubles apart, is the last digit's unit. */
    private static int supported(NamedCsvRecord row) {
        BigDecimal width = new BigDecimal(row.getField("UPPER"))
                .subtract(new BigDecimal(row.getField("LOWER")))
                .round(new MathContext(9));
        int decimals = 6;
        while (BigDecimal.ONE.scaleByPowerOfTen(-decimals).compareTo(width) < 0) {
            decimals--;
        }
        return decimals;
    }

    /** Ends are printed to the greatest power of ten of which two and a half lie between them. */
    private static boolean isOutsidePrintedEnds(BigDecimal rounded, NamedCsvRecord row) {
        BigDecimal lower = new BigDecimal(row.getField("LOWER"));
        BigDecimal upper = new BigDecimal(row.getField("UPPER"));
        int ends = -13;
        while (ends < 2 && new BigDecimal("2.5").scaleByPowerOfTen(-ends).compareTo(upper.subtract(lower)) > 0) {
            ends++;
        }
        return rounded.compareTo(lower.setScale(ends, RoundingMode.HALF_UP)) < 0
                || rounded.compareTo(upper.setScale(ends, RoundingMode.HALF_UP)) > 0;
    }

    /** Years; days of a month, numbers of tables and pages, ticks of axes. */
    private static boolean isPeriodOrPlace(String number) {
        return number.matches("20[0-3]\\d|\\d{1,2}");
    }

    private static SortedSet<String> percentages(String name) throws IOException {
        SortedSet<String> all = new TreeSet<>();
        for (String page : pages(name)) {
            PERCENT.matcher(page).results().map(match -> match.group()).forEach(all::add);
        }
        return all;
    }

    private static List<NamedCsvRecord> data() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new ByteArrayInputStream(SeedEdition.files().get("data.csv")))) {
            return rows.stream().toList();
        }
    }

    /** Values and ends of intervals in every magnitude, rounded to every number of digits. */
    private static Set<BigDecimal> roundings() throws IOException {
        Set<BigDecimal> roundings = new HashSet<>();
        for (NamedCsvRecord row : data()) {
            for (String column : List.of("OBS_VALUE", "LOWER", "UPPER")) {
                if (!row.getField(column).isEmpty()) {
                    addRoundings(new BigDecimal(row.getField(column)).abs(), roundings);
                }
            }
        }
        return roundings;
    }

    private static void addDecimals(String value, Set<BigDecimal> roundings) {
        for (int decimals = 0; decimals <= 3 && !value.isEmpty(); decimals++) {
            roundings.add(new BigDecimal(value)
                    .abs()
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        }
    }

    private static void addRoundings(BigDecimal value, Set<BigDecimal> roundings) {
        for (int magnitude : MAGNITUDES) {
            BigDecimal scaled = value.movePointLeft(magnitude);
            for (int decimals = -5; decimals <= 6; decimals++) {
                roundings.add(scaled.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros());
            }
        }
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number.replace(",", "")).stripTrailingZeros();
    }

    private static List<String> pages(String name) throws IOException {
        return PdfText.pages(Objects.requireNonNull(SeedEdition.files().get(name)));
    }
}
