package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Sample SAMPLE =
            new Sample().cell("CHN.DDS.X.USD.2024", 3).cell("CHN.DDS.X.USD.2023", 2);

    private static double value(String formula) {
        return SAMPLE.evaluate(formula, "CHN.DDS.X.USD.2024");
    }

    private static Parsed.Mistake mistake(String formula) {
        return switch (Parser.formula(formula)) {
            case Parsed.Read<Expression<Term>>(var expression) -> throw new AssertionError(expression);
            case Parsed.Unread<Expression<Term>>(var mistake) -> mistake;
        };
    }

    @Test
    void productsBindBeforeSums() {
        assertThat(value("2 + 3 * 4 - 6 / 3")).isEqualTo(12);
    }

    @Test
    void powersBindFromTheRightAndBeforeALeadingMinus() {
        assertThat(value("2 ^ 3 ^ 2")).isEqualTo(512);
        assertThat(value("-2 ^ 2")).isEqualTo(-4);
        assertThat(value("2 ^ -1")).isEqualTo(0.5);
    }

    @Test
    void seriesAndCellsStandInTheirNotation() {
        assertThat(value("CHN.DDS.X.USD.2023")).isEqualTo(2);
        assertThat(value("x / lag(CHN.DDS.X.USD, 1)")).isEqualTo(1.5);
    }

    @Test
    void stepsAreTakenFromTheInside() {
        assertThat(SAMPLE.bind("world(of(x, SVC))", "CHN.DDS.X.USD.2024").leaves())
                .singleElement()
                .hasToString("WLD.SVC.X.USD.2024");
        assertThat(SAMPLE.bind("lag(CHN.DDS.X.USD.2024, 1)", "USA.DDS.X.USD.2020")
                        .leaves())
                .singleElement()
                .hasToString("CHN.DDS.X.USD.2023");
    }

    @Test
    void growthOfAnyExpressionIsItsGrowth() {
        assertThat(value("growth(2 * x)")).isEqualTo(0.5);
    }

    @Test
    void misspeltFunctionNamesTheNearest() {
        assertThat(mistake("100 * grwth(x)"))
                .isEqualTo(new Parsed.Mistake("100 * grwth(x)", 6, "\"grwth\"", "a function", "growth"));
    }

    @Test
    void misspeltVariableNamesTheNearest() {
        assertThat(mistake("targt - actual").nearest()).isEqualTo("target");
    }

    @Test
    void messageSaysWhatWasSeenWhereAndWhatWasExpected() {
        assertThat(mistake("growth(x").message())
                .isEqualTo("formula \"growth(x\", character 9: seen the end, expected \")\"");
        assertThat(mistake("x + * 2").message())
                .isEqualTo("formula \"x + * 2\", character 5: seen \"*\", expected a number, a name or (");
        assertThat(mistake("x 2").message())
                .isEqualTo("formula \"x 2\", character 3: seen \"2\", expected an operator or the end");
        assertThat(mistake("cagr(x, 20, last)").expected()).isEqualTo("a year: 2020, first, last or base");
        assertThat(mistake("convert(x + 1, USD, average)").expected()).isEqualTo("a series: x or a step from it");
        assertThat(mistake("printed(grwth, x)").nearest()).isEqualTo("growth");
        assertThat(mistake("x § 2").seen()).isEqualTo("\"§\"");
    }

    @Test
    void headOfTheCatalogueNamesEveryWordOfTheLanguage() throws IOException {
        Set<String> told = Files.readAllLines(Path.of("seeds/catalogue/derivations.yaml")).stream()
                .takeWhile(line -> line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("\\W+")))
                .collect(Collectors.toSet());

        assertThat(told)
                .containsAll(Vocabulary.FUNCTIONS.keySet())
                .containsAll(Vocabulary.VARIABLES.keySet())
                .containsAll(Vocabulary.SETS)
                .containsAll(Vocabulary.PRINTED);
    }

    @Test
    void everyFormulaOfTheCatalogueCanBeRead() {
        assertThat(Sample.mistakes()).isEmpty();
    }
}
