package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Rounded numbers that add up or do not: XBRL Calculations 1.1, Eurostat and BEA tables. */
class RoundingIntervalsTest {
    private static final String WHOLE = "WLD.DGT.T.USD.2024";
    private static final String PART = "WLD.DLS.T.USD.2024";
    private static final String REST = "WLD.DOR.T.USD.2024";

    /** 3.3 + 6.7 is 9.9 to 10.1 and meets 10.05 to 10.15, not 10.15 to 10.25. */
    @ParameterizedTest
    @CsvSource({"10.1, true", "10.2, false"})
    void sumOfTwoRoundedParts(double whole, boolean consistent) {
        Reconciliation result = new Facts()
                .level("a-part", PART, 3.25, 3.35)
                .level("b-rest", REST, 6.65, 6.75)
                .level("c-whole", WHOLE, whole - 0.05, whole + 0.05)
                .sum("parts", WHOLE, PART, REST)
                .reconcile();

        assertThat(result.conflicts().isEmpty()).isEqualTo(consistent);
    }

    /** 3 x 33.3 is 99.75 to 100.05 and meets 99.5 to 100.5, not 100.5 to 101.5. */
    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void sumOfThreeRoundedParts(double whole, boolean consistent) {
        String third = "WLD.DOT.T.USD.2024";
        Reconciliation result = new Facts()
                .level("a-part", PART, 33.25, 33.35)
                .level("b-rest", REST, 33.25, 33.35)
                .level("d-third", third, 33.25, 33.35)
                .level("c-whole", WHOLE, whole - 0.5, whole + 0.5)
                .sum("parts", WHOLE, PART, REST, third)
                .reconcile();

        assertThat(result.conflicts().isEmpty()).isEqualTo(consistent);
    }

    @ParameterizedTest
    @CsvSource({"748.5, 749.5, 1", "650, 750, 0"})
    void figurePrintedTwice(double lower, double upper, int conflicts) {
        Reconciliation result = new Facts()
                .level("a-thousands", WHOLE, 747.5, 748.4)
                .level("b-again", WHOLE, lower, upper)
                .reconcile();

        assertThat(result.conflicts()).hasSize(conflicts);
    }

    /** 12.45 / 11.35 = 1.09692 and 12.55 / 11.25 = 1.11556. */
    @Test
    void growthThatTwoRoundedLevelsAllow() {
        String before = "WLD.DGT.T.USD.2023";
        Interval growth = new Facts()
                .level("a-now", WHOLE, 12.45, 12.55)
                .level("b-before", before, 11.25, 11.35)
                .identity("any growth", WHOLE, before, 0, 100)
                .reconcile()
                .ratio(Cell.parse(WHOLE), Cell.parse(before))
                .orElseThrow();

        assertThat(growth.lower()).isCloseTo(1.09692, within(5e-6));
        assertThat(growth.upper()).isCloseTo(1.11556, within(5e-6));
    }

    /** 30 / (30 + 71) = 0.29703 and 31 / (31 + 70) = 0.30693; part over whole alone would allow 30/102 to 31/100. */
    @Test
    void shareOfAPartBesideItsRestIsTighterThanPartOverWhole() {
        Interval share = new Facts()
                .level("a-part", PART, 30, 31)
                .level("b-rest", REST, 70, 71)
                .sum("parts", WHOLE, PART, REST)
                .reconcile()
                .ratio(Cell.parse(PART), Cell.parse(WHOLE))
                .orElseThrow();

        assertThat(share.lower()).isCloseTo(30.0 / 101, within(1e-9));
        assertThat(share.upper()).isCloseTo(31.0 / 101, within(1e-9));
    }

    /** Eurostat: 196.2 - 177.6 is 18.5 to 18.7, printed 18.7; BEA: 63.9 - 67.0 is -3.2 to -3.0, printed -3.2. */
    @ParameterizedTest
    @CsvSource({"196.2, 177.6, 18.7, 18.65, 18.7", "63.9, 67.0, -3.2, -3.2, -3.15"})
    void printedBalanceOffByRoundingIsNoError(
            double exports, double imports, double balance, double lower, double upper) {
        Reconciliation result = trade(exports, imports, balance).reconcile();

        Interval left =
                result.of(Cell.parse("CHN.DDS.B.USD.2024")).orElseThrow().interval();
        assertThat(result.conflicts()).isEmpty();
        assertThat(left.lower()).isCloseTo(lower, within(1e-9));
        assertThat(left.upper()).isCloseTo(upper, within(1e-9));
    }

    @Test
    void balanceOfTheWrongSignIsAnError() {
        assertThat(trade(63.9, 67.0, 3.1).reconcile().conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.figures()).containsExactly("a-exports", "b-imports", "c-balance"));
    }

    /** T = 100 and B = 20 leave X = 60 and M = 40, which no single relation tells. */
    @Test
    void exportsAndImportsFollowFromTotalAndBalance() {
        Reconciliation result = new Facts()
                .level("a-total", "CHN.DDS.T.USD.2024", 99.5, 100.5)
                .level("b-balance", "CHN.DDS.B.USD.2024", 19.5, 20.5)
                .sum("two-way", "CHN.DDS.T.USD.2024", "CHN.DDS.X.USD.2024", "CHN.DDS.M.USD.2024")
                .balance("balance", "CHN.DDS.B.USD.2024", "CHN.DDS.X.USD.2024", "CHN.DDS.M.USD.2024")
                .reconcile();

        Estimate exports = result.of(Cell.parse("CHN.DDS.X.USD.2024")).orElseThrow();
        Estimate imports = result.of(Cell.parse("CHN.DDS.M.USD.2024")).orElseThrow();
        assertThat(exports.interval().lower()).isCloseTo(59.5, within(1e-9));
        assertThat(exports.interval().upper()).isCloseTo(60.5, within(1e-9));
        assertThat(exports.value() - imports.value()).isCloseTo(20, within(0.5));
        assertThat(exports.figures()).containsExactly("a-total", "b-balance");
        assertThat(exports.status()).isEqualTo(Estimate.Status.IMPLIED);
    }

    private static Facts trade(double exports, double imports, double balance) {
        return new Facts()
                .level("a-exports", "CHN.DDS.X.USD.2024", exports - 0.05, exports + 0.05)
                .level("b-imports", "CHN.DDS.M.USD.2024", imports - 0.05, imports + 0.05)
                .level("c-balance", "CHN.DDS.B.USD.2024", balance - 0.05, balance + 0.05)
                .balance("balance", "CHN.DDS.B.USD.2024", "CHN.DDS.X.USD.2024", "CHN.DDS.M.USD.2024");
    }
}
