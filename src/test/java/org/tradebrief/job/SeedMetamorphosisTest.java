package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs told otherwise give the same answers, so nothing rests on a name, an order, a size or a year. */
class SeedMetamorphosisTest {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<!\\d,)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern FIGURE = Pattern.compile("S00(\\d)(?:-(\\d\\d))?");
    private static final Pattern RENAMED = Pattern.compile("Q(\\d)(?:x(\\d\\d))?");
    private static final Pattern LARGE = Pattern.compile("(?<!\\d)(\\d[\\d,]*)(\\.\\d+)? (trillion|billion|million)");
    private static final Pattern DAMAGED = Pattern.compile("US\\$20\\d\\d\\.\\d+ \\w+illion");

    private static List<String> expected;

    @TempDir
    Path folder;

    private RunFolders run;

    @BeforeAll
    static void analyse(@TempDir Path untouched) throws IOException {
        expected = Answers.of(Analysis.of(new RunFolders(untouched).request(false)));
    }

    @BeforeEach
    void copy() throws IOException {
        run = new RunFolders(folder);
    }

    @Test
    void orderOfTheSourcesDoesNotMatter() throws IOException {
        run.edit("sources.csv", SeedMetamorphosisTest::reversed);
        for (Path file : figureFiles()) {
            int turned = 9 - Character.digit(file.getFileName().toString().charAt(3), 10);
            Files.move(file, file.resolveSibling(turned + ".csv"));
        }

        assertThat(changes(UnaryOperator.identity(), 1)).isEmpty();
    }

    @Test
    void namesOfFiguresAndSourcesDoNotMatter() throws IOException {
        edit(SeedMetamorphosisTest::renamed);

        assertThat(changes(SeedMetamorphosisTest::named, 1)).isEmpty();
    }

    /** 372.7 billion is 0.3727 trillion, with the same last digit. */
    @Test
    void wordsForMagnitudesDoNotMatter() throws IOException {
        edit(text -> replaced(LARGE, text, SeedMetamorphosisTest::inTrillions));

        assertThat(changes(UnaryOperator.identity(), 1)).isEmpty();
    }

    /** Every amount a ten-thousandth, as if 亿 had been 万 throughout. */
    @Test
    void sizesOfAmountsDoNotMatter() throws IOException {
        edit(text -> replaced(LARGE, text, SeedMetamorphosisTest::tenThousandth));

        assertThat(changes(UnaryOperator.identity(), 1e4)).isEmpty();
    }

    @Test
    void yearsDoNotMatter() throws IOException {
        edit(text -> later(text).replace("Thursday", weekday(LocalDate.of(2033, 11, 23))));
        run.edit(
                "catalogue/exchange-rates.csv",
                rates -> rates.lines()
                        .filter(line -> !line.contains("-02-29"))
                        .map(line -> line.replaceFirst(
                                "CNY,\\d{4}", "CNY," + later(line.replaceAll("CNY,(\\d{4}).*", "$1"))))
                        .reduce("", (text, line) -> text + line + "\n"));

        assertThat(changes(SeedMetamorphosisTest::earlier, 1)).isEmpty();
    }

    private List<String> changes(UnaryOperator<String> names, double unit) throws IOException {
        return Answers.difference(expected, new Answers(names, unit).to(Analysis.of(run.request(false))));
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        run.edit("sources.csv", change);
        for (Path file : figureFiles()) {
            run.edit("figures/" + file.getFileName(), change);
        }
    }

    private List<Path> figureFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("seeds/figures"))) {
            return files.toList();
        }
    }

    private static String reversed(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return String.join("\n", lines) + "\n";
    }

    private static String renamed(String text) {
        return replaced(
                FIGURE,
                text,
                found -> "Q" + (7 - Integer.parseInt(found.group(1)))
                        + (found.group(2) == null ? "" : "x" + (99 - Integer.parseInt(found.group(2)))));
    }

    private static String named(String text) {
        return replaced(
                RENAMED,
                text,
                found -> "S00" + (7 - Integer.parseInt(found.group(1)))
                        + (found.group(2) == null
                                ? ""
                                : String.format("-%02d", 99 - Integer.parseInt(found.group(2)))));
    }

    private static String inTrillions(MatchResult amount) {
        return amount.group(3).equals("billion") ? shifted(amount, 3) + " trillion" : amount.group();
    }

    private static String tenThousandth(MatchResult amount) {
        return shifted(amount, 4) + " " + amount.group(3);
    }

    /** The number with its decimal mark moved to the left, none of its digits lost. */
    private static String shifted(MatchResult amount, int places) {
        String digits = amount.group(1).replace(",", "");
        String decimals = amount.group(2) == null ? "" : amount.group(2).substring(1);
        String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        int mark = padded.length() - places;
        return padded.substring(0, mark) + "." + padded.substring(mark) + decimals;
    }

    private static String later(String text) {
        return replaced(YEAR, text, year -> Integer.toString(Integer.parseInt(year.group()) + 10));
    }

    private static String earlier(String text) {
        return replaced(YEAR, text, year -> Integer.toString(Integer.parseInt(year.group()) - 10));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A damaged amount is no amount, and its digits stay. */
    private static String replaced(Pattern pattern, String text, java.util.function.Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> {
            boolean amount = pattern.equals(LARGE)
                    && DAMAGED.matcher("US$" + found.group()).matches();
            return amount ? found.group() : by.apply(found);
        });
    }
}
