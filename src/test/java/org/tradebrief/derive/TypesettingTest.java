package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.derive.MathLayout.Fraction;
import org.tradebrief.derive.MathLayout.Row;
import org.tradebrief.derive.MathLayout.Subscript;
import org.tradebrief.derive.MathLayout.Text;

class TypesettingTest {
    private static String english(String formula) {
        return Typesetting.of(Sample.parse(formula), "en").linear();
    }

    private static String chinese(String formula) {
        return Typesetting.of(Sample.parse(formula), "zh").linear();
    }

    @Test
    void growthIsAFractionLessOne() {
        assertThat(Typesetting.of(Sample.parse("growth(x)"), "en"))
                .isEqualTo(new Row(List.of(
                        new Fraction(new Text("x"), new Subscript(new Text("x"), new Text("t\u22121"))),
                        new Text(" \u2212 "),
                        new Text("1"))));
    }

    @Test
    void bracketsStandWhereThePrecedenceNeedsThem() {
        assertThat(english("100 * growth(x)")).isEqualTo("100 \u00d7 (x / x[t\u22121] \u2212 1)");
        assertThat(english("x - (lag(x, 1) - 1)")).isEqualTo("x \u2212 (x[t\u22121] \u2212 1)");
        assertThat(english("(x + 1) ^ 2")).isEqualTo("(x + 1)^2");
    }

    @Test
    void averageGrowthIsARoot() {
        assertThat(english("cagr(x, 2020, 2024)")).isEqualTo("(x[2024] / x[2020])^(1 / 4) \u2212 1");
        assertThat(english("cagr(x, first, last)"))
                .isEqualTo("(x[last year] / x[first year])^(1 / (last year \u2212 first year)) \u2212 1");
    }

    @Test
    void anExponentBehindSeveralWordsBelongsToAllOfThem() {
        assertThat(english("sum(areas(x)) ^ 2")).isEqualTo("(\u03a3 economies x)^2");
        assertThat(english("x ^ 2")).isEqualTo("x^2");
    }

    @Test
    void theSlopeReadsInTheOrderOfItsLanguage() {
        assertThat(english("trend(x, first, last)"))
                .isEqualTo("least-squares slope of ln x, first year\u2013last year");
        assertThat(chinese("trend(x, first, last)")).isEqualTo("ln x 的最小二乘斜率（首年\u2013末年）");
    }

    @Test
    void seriesAreNamedInBothLanguages() {
        assertThat(english("share(exports(x), world(exports(x)))")).isEqualTo("x[exports] / x[exports, world]");
        assertThat(chinese("share(exports(x), world(exports(x)))")).isEqualTo("x[出口] / x[出口，世界]");
    }

    @Test
    void instanceShowsItsCells() {
        Sample sample = new Sample().cell("CHN.DDS.X.USD.2024", 3);

        assertThat(Typesetting.of(sample.bind("100 * growth(x)", "CHN.DDS.X.USD.2024"))
                        .linear())
                .isEqualTo("100 \u00d7 (CHN.DDS.X.USD.2024 / CHN.DDS.X.USD.2023 \u2212 1)");
    }
}
