package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Derivation;

class ComparabilityTest {
    private static final String CELL = "CHN.DDS.T.USD.2022";
    private static final Sample SAMPLE =
            new Sample().whole("TCI", "DDS").whole("DDS", "SVC").rate("CNY", "2022", "6.7");

    @Test
    void twoWayTradeOverWorldExportsIsRefusedNamingBothSides() {
        assertThat(SAMPLE.clash("100 * share(CHN.DDS.T.USD, WLD.DDS.X.USD)", CELL))
                .containsExactly("CHN.DDS.T.USD.2022", "WLD.DDS.X.USD.2022");
        assertThat(SAMPLE.clash("CHN.DDS.T.USD / WLD.DDS.X.USD", CELL)).hasSize(2);
    }

    @Test
    void exportsOverWorldExportsAreNotRefused() {
        assertThat(SAMPLE.clash("100 * share(CHN.DDS.X.USD, WLD.DDS.X.USD)", CELL))
                .isEmpty();
    }

    @Test
    void currenciesMeetOnlyConverted() {
        assertThat(SAMPLE.clash("x + in(x, CNY)", CELL)).containsExactly(CELL, "CHN.DDS.T.CNY.2022");
        assertThat(SAMPLE.clash("x + convert(in(x, CNY), USD, average)", CELL)).isEmpty();
        assertThat(SAMPLE.clash("in(x, CNY) + convert(in(x, CNY), USD, average)", CELL))
                .containsExactly("CHN.DDS.T.CNY.2022", "CHN.DDS.T.CNY.2022 in USD");
    }

    @Test
    void partMeetsOnlyAWholeOfTheCatalogue() {
        assertThat(SAMPLE.clash("share(of(x, TCI), of(x, SVC))", CELL)).isEmpty();
        assertThat(SAMPLE.clash("share(x, of(x, DGT))", CELL)).containsExactly(CELL, "CHN.DGT.T.USD.2022");
    }

    @Test
    void shareOfExportsInImportsIsRefused() {
        assertThat(SAMPLE.clash("share(exports(x), imports(x))", CELL)).hasSize(2);
        assertThat(SAMPLE.clash("exports(x) / imports(x)", CELL)).isEmpty();
    }

    @Test
    void periodsOfDifferentLengthMeetOnlyOnPurpose() {
        String half = "CHN.DDS.T.USD.2022-S1";

        assertThat(SAMPLE.clash("fullyear(x) - x", half)).containsExactly(CELL, half);
        assertThat(SAMPLE.clash("per(fullyear(x), x)", half)).isEmpty();
        assertThat(SAMPLE.clash("per(fullyear(x), of(x, SVC))", half)).hasSize(2);
    }

    @Test
    void amountsAreNotMultiplied() {
        assertThat(SAMPLE.clash("x * lag(x, 1)", CELL)).hasSize(2);
    }

    @Test
    void refusalIsAnOutcomeThatNamesBothSides() {
        Sample sample = new Sample().cell(CELL, 372.71).cell("WLD.DDS.X.USD.2022", 4000);
        Derivation bad = Sample.declaration("BAD", "100 * share(CHN.DDS.T.USD, WLD.DDS.X.USD)");

        assertThat(Derivations.derive(Definitions.of(List.of(bad)).sound(), sample.facts()))
                .first()
                .extracting(Derived::outcome)
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.left()).isEqualTo(CELL);
                    assertThat(refused.right()).isEqualTo("WLD.DDS.X.USD.2022");
                    assertThat(refused.reason().en()).contains("two-way trade against one direction");
                });
    }
}
