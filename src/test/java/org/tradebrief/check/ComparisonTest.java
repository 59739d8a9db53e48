package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Expectation;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.PrintedNumber;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Source.Conventions;

class ComparisonTest {

    /** The cases of XBRL Calculations 1.1 as Arelle decides them, closed ends. */
    @ParameterizedTest(name = "{0} + {1} against {2}: {3}")
    @CsvSource({
        "$3.3, $6.7, $10.1, ROUNDING", // [9.90, 10.10] meets [10.05, 10.15]
        "$3.3, $6.7, $10.2, FAILS", // [9.90, 10.10], [10.15, 10.25]
        "$3.3, $6.7, $10.0, HOLDS",
        "$177.6, $18.6, $196.2, HOLDS",
        "$177.6, $18.7, $196.2, ROUNDING" // Eurostat's balance
    })
    void aSumFailsOnlyWhenNoRoundingExplainsIt(String one, String other, String total, Verdict verdict) {
        Comparison comparison = Comparison.equal(printed(one).plus(printed(other)), printed(total));
        assertThat(comparison.verdict()).isEqualTo(verdict);
    }

    /** 3 x [33.25, 33.35] = [99.75, 100.05]. */
    @ParameterizedTest(name = "3 x 33.3 against {0}: {1}")
    @CsvSource({"$100, ROUNDING", "$101, FAILS"})
    void aMultipleWidensItsInterval(String total, Verdict verdict) {
        assertThat(Comparison.equal(printed("$33.3").times(3), printed(total)).verdict())
                .isEqualTo(verdict);
    }

    /** Four terms and their total, all to 0.1: rounding explains up to (4 + 1) x 0.05 = 0.25. */
    @ParameterizedTest(name = "4 x 1.0 against {0}: {1}")
    @CsvSource({"$4.2, ROUNDING", "$4.3, FAILS", "$3.8, ROUNDING", "$3.7, FAILS"})
    void roundingExplainsHalfAUnitForEachTermAndTheTotal(String total, Verdict verdict) {
        assertThat(Comparison.equal(printed("$1.0").times(4), printed(total)).verdict())
                .isEqualTo(verdict);
    }

    /** To hundreds, 1200 is 1150 to 1250; 12.5 cut off is 12.5 to 12.6. */
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({"about $1200, 1150, 1250", "over $12.5, 12.5, 12.6"})
    void wordsAroundANumberSetItsInterval(String phrase, BigDecimal lower, BigDecimal upper) {
        assertThat(read(phrase).lower()).isEqualByComparingTo(lower);
        assertThat(read(phrase).upper()).isEqualByComparingTo(upper);
    }

    /** 12.45 / 11.35 = 1.09692, 12.55 / 11.25 = 1.11556. */
    @Test
    void growthBetweenRoundedLevelsIsAnInterval() {
        Interval growth =
                printed("$12.5").dividedBy(printed("$11.3")).asChange().allowed();
        assertThat(growth.lower()).isCloseTo(9.692, within(0.0005));
        assertThat(growth.upper()).isCloseTo(11.556, within(0.0005));
    }

    @Test
    void aGapIsTheDistanceBetweenIntervals() {
        // [9.9, 10.1] and [10.15, 10.25]
        Comparison comparison = Comparison.equal(printed("$3.3").plus(printed("$6.7")), printed("$10.2"));
        assertThat(comparison.gap()).isCloseTo(0.05, within(1e-12));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "748 thousand dollars, 749 thousand dollars, FAILS", // [747.5, 748.5] and [748.5, 749.5] touch
        "748 thousand dollars, 0.7 million dollars, ROUNDING",
        "nearly $5.7 million, over $5.7 million, HOLDS", // in 5.7 million
        "$1.5 trillion, over $1.5 trillion, HOLDS",
        "$2.71 trillion, $2.7 trillion, ROUNDING",
        "$2.70 trillion, $2.7 trillion, HOLDS"
    })
    void twoPrintsOfOneFigureMustMeet(String one, String other, Verdict verdict) {
        assertThat(Comparison.duplicate(read(one), read(other)).verdict()).isEqualTo(verdict);
    }

    private static Term printed(String phrase) {
        return Term.printed(read(phrase));
    }

    private static Quantity read(String phrase) {
        return PrintedNumber.read(phrase, Expectation.AMOUNT, Conventions.ENGLISH)
                .allowed()
                .orElseThrow();
    }
}
