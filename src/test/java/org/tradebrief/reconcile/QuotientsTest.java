package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

class QuotientsTest {
    private static final Cell EXPORTS = Cell.parse("CHN.SVC.X.USD.2024");
    private static final Cell TOTAL = Cell.parse("CHN.SVC.T.USD.2024");

    /** 9 to 11 of 20 to 25 would be 36 to 55 percent; the printed share is narrower. */
    @Test
    void aPrintedShareIsTighterThanTheLevels() {
        Interval share = new Facts()
                .level("a-x", EXPORTS.toString(), 9, 11)
                .level("a-t", TOTAL.toString(), 20, 25)
                .ratio("b-share", EXPORTS.toString(), TOTAL.toString(), 0.44, 0.46)
                .reconcile()
                .ratio(EXPORTS, TOTAL)
                .orElseThrow();

        assertThat(share.lower()).isCloseTo(0.44, within(1e-12));
        assertThat(share.upper()).isCloseTo(0.46, within(1e-12));
    }

    /** 9 to 11 of 20 to 25: a part of at most its whole says no more, for 11 is below 20 anyway. */
    @Test
    void aPartThatIsBelowItsWholeAnywayTiesNothing() {
        Interval share = new Facts()
                .level("a-x", EXPORTS.toString(), 9, 11)
                .level("a-t", TOTAL.toString(), 20, 25)
                .identity("part", EXPORTS.toString(), TOTAL.toString(), 0, 1)
                .reconcile()
                .ratio(EXPORTS, TOTAL)
                .orElseThrow();

        assertThat(share.lower()).isCloseTo(9 / 25.0, within(1e-12));
        assertThat(share.upper()).isCloseTo(11 / 20.0, within(1e-12));
    }

    /** 9 to 30 of 20 to 25 would reach 150 percent. */
    @Test
    void aPartThatMightExceedItsWholeIsHeldToIt() {
        Interval share = new Facts()
                .level("a-x", EXPORTS.toString(), 9, 30)
                .level("a-t", TOTAL.toString(), 20, 25)
                .identity("part", EXPORTS.toString(), TOTAL.toString(), 0, 1)
                .reconcile()
                .ratio(EXPORTS, TOTAL)
                .orElseThrow();

        assertThat(share.upper()).isCloseTo(1, within(1e-12));
    }

    /** Exports 9 to 11 and imports 10 exactly: exports / two-way = x / (x + 10), 9/19 to 11/21 (tighter than 9/21 to 11/19). */
    @Test
    void aShareOfASumMovesWithThePart() {
        Reconciliation result = new Facts()
                .level("a-x", EXPORTS.toString(), 9, 11)
                .level("a-m", "CHN.SVC.M.USD.2024", 10, 10)
                .sum("two-way", TOTAL.toString(), EXPORTS.toString(), "CHN.SVC.M.USD.2024")
                .reconcile();

        Interval share = result.ratio(EXPORTS, TOTAL).orElseThrow();

        assertThat(share.lower()).isCloseTo(9 / 19.0, within(1e-12));
        assertThat(share.upper()).isCloseTo(11 / 21.0, within(1e-12));
    }

    @Test
    void aFigureThatIsGivenUpTiesNothing() {
        Interval share = new Facts()
                .level("a-x", EXPORTS.toString(), 9, 11)
                .level("a-t", TOTAL.toString(), 20, 25)
                .weighing(0.1)
                .ratio("b-share", EXPORTS.toString(), TOTAL.toString(), 0.8, 0.9)
                .reconcile()
                .ratio(EXPORTS, TOTAL)
                .orElseThrow();

        assertThat(share.upper()).isCloseTo(11 / 20.0, within(1e-12));
    }
}
