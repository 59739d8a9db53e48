package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The numbers that readers see are those of {@code data.csv}, rounded. */
class PublishedFiguresTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z0-9.,-])\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("\\d+(?:\\.\\d+)?%");
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

    @Test
    void bothLanguagesPrintTheSamePercentages() throws IOException {
        assertThat(percentages("report_zh.pdf")).isEqualTo(percentages("report_en.pdf"));
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

    /** Values and ends of intervals in every magnitude, rounded to every number of digits. */
    private static Set<BigDecimal> roundings() throws IOException {
        Set<BigDecimal> roundings = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new ByteArrayInputStream(SeedEdition.files().get("data.csv")))) {
            for (NamedCsvRecord row : rows) {
                for (String column : List.of("OBS_VALUE", "LOWER", "UPPER")) {
                    if (!row.getField(column).isEmpty()) {
                        addRoundings(new BigDecimal(row.getField(column)).abs(), roundings);
                    }
                }
            }
        }
        return roundings;
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
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(SeedEdition.files().get(name))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
        }
        return pages;
    }
}
