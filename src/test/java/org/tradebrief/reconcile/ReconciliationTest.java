package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

class ReconciliationTest {
    private static final String NOW = "CHN.DDS.T.USD.2024";
    private static final String BEFORE = "CHN.DDS.T.USD.2023";
    private static final String OTHER = "CHN.SVC.T.USD.2024";
    private static final Cell CELL = Cell.parse(NOW);

    @Test
    void theMajorityOfSourcesOutweighsOne() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 100, 100.001)
                .level("b-x", NOW, 110, 120)
                .level("c-x", NOW, 112, 118)
                .reconcile();

        assertThat(result.retractions()).containsExactly(new Retraction("a-x", Retraction.Reason.LEAST_WEIGHT));
        assertThat(result.of(CELL).orElseThrow().status()).isEqualTo(Estimate.Status.AGREED);
    }

    @Test
    void aFigureThatARepairedNeighbourNarrowsStandsAsItsSourcePrintedIt() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 100, 110)
                .ratio("b-share", NOW, OTHER, 0.5, 0.5)
                .standing(Origin.Standing.REPAIRED)
                .level("c-x", OTHER, 210, 214)
                .reconcile();

        // half of 210 to 214 is 105 to 107, within what the source prints
        Estimate narrowed = result.of(CELL).orElseThrow();
        assertThat(narrowed.interval().lower()).isCloseTo(105, within(1e-6));
        assertThat(narrowed.status()).isEqualTo(Estimate.Status.SINGLE);
        assertThat(result.of(Cell.parse(OTHER)).orElseThrow().status()).isEqualTo(Estimate.Status.REPAIRED);
    }

    @Test
    void whatARepairedFigureImpliesIsImplied() {
        Reconciliation result = new Facts()
                .ratio("b-share", NOW, OTHER, 0.5, 0.5)
                .standing(Origin.Standing.REPAIRED)
                .level("c-x", OTHER, 210, 214)
                .reconcile();

        assertThat(result.of(CELL).orElseThrow().status()).isEqualTo(Estimate.Status.IMPLIED);
    }

    @Test
    void immutableFigureStandsAgainstAMajority() {
        Reconciliation result = new Facts()
                .level("b-x", NOW, 110, 120)
                .level("c-x", NOW, 112, 118)
                .standing(Origin.Standing.IMMUTABLE)
                .level("a-x", NOW, 100, 101)
                .reconcile();

        assertThat(result.retractions()).extracting(Retraction::figure).containsExactly("b-x", "c-x");
    }

    @Test
    void contradictionAmongImmutablesLeavesNoEstimate() {
        Reconciliation result = new Facts()
                .standing(Origin.Standing.IMMUTABLE)
                .level("a-x", NOW, 100, 101)
                .level("b-x", NOW, 110, 120)
                .reconcile();

        assertThat(result.solutions().getFirst().solvable()).isFalse();
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("a-x", "b-x"));
        assertThat(result.all()).isEmpty();
    }

    /** Widths 1 and 3 weigh 1 and 1/9: (100.5 + 101.5 / 9) / (1 + 1 / 9) = 100.6. */
    @Test
    void statedCellGetsTheLeastSquaresCentre() {
        Estimate estimate = new Facts()
                .level("a-x", NOW, 100, 101)
                .level("b-x", NOW, 100, 103)
                .reconcile()
                .of(CELL)
                .orElseThrow();

        assertThat(estimate.value()).isCloseTo(100.6, within(1e-12));
        assertThat(estimate.interval()).isEqualTo(Interval.of(100, 101));
    }

    /** 100 to 104 with growth from 100 exactly at most 1 % leaves 100 to 101; the centre 102 moves to 101. */
    @Test
    void centreMovesTheLeastDistanceIntoTheFeasibleInterval() {
        Estimate estimate = new Facts()
                .level("a-now", NOW, 100, 104)
                .level("a-before", BEFORE, 100, 100)
                .ratio("b-growth", NOW, BEFORE, 1, 1.01)
                .reconcile()
                .of(CELL)
                .orElseThrow();

        assertThat(estimate.value()).isCloseTo(101, within(1e-12));
        assertThat(estimate.figures()).containsExactly("a-before", "a-now", "b-growth");
    }

    @Test
    void cellBoundedOnOneSideOnlyHasNoEstimate() {
        Reconciliation result = new Facts()
                .level("a-now", NOW, 100, 104)
                .identity("record", NOW, BEFORE, 1, Double.POSITIVE_INFINITY)
                .reconcile();

        assertThat(result.of(Cell.parse(BEFORE))).isEmpty();
    }

    @Test
    void zeroCountStandsAndContradictsAPositiveOne() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 0, 0)
                .weighing(0.2)
                .level("b-x", NOW, 3, 3)
                .reconcile();

        assertThat(result.retractions()).extracting(Retraction::figure).containsExactly("b-x");
        assertThat(result.of(CELL).orElseThrow().interval()).isEqualTo(Interval.point(0));
    }

    /** A share of at most nothing below zero contradicts itself. */
    @Test
    void negativeShareIsAConflictOfItsOwn() {
        Reconciliation result = new Facts()
                .level("a-now", NOW, 100, 104)
                .ratio("b-share", NOW, "CHN.SVC.T.USD.2024", -0.5, -0.4)
                .reconcile();

        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("b-share"));
    }

    /** Contribution of 2 points of a whole of 100 to growth from 30: 31.95 to 32.05 now. */
    @Test
    void contributionImpliesTheCell() {
        Cell whole = Cell.parse("CHN.SVC.T.USD.2023");
        Estimate estimate = new Facts()
                .level("a-before", BEFORE, 30, 30)
                .level("a-whole", whole.toString(), 100, 100)
                .add(Constraint.Linear.contribution(
                        "contribution",
                        CELL,
                        Cell.parse(BEFORE),
                        whole,
                        Interval.of(0.0195, 0.0205),
                        new Origin.Printed("b-points", "b", 0.8, 0.05, 3, Origin.Standing.CLEAN)))
                .reconcile()
                .of(CELL)
                .orElseThrow();

        assertThat(estimate.interval().lower()).isCloseTo(31.95, within(1e-9));
        assertThat(estimate.interval().upper()).isCloseTo(32.05, within(1e-9));
    }

    @Test
    void sharesThatExhaustTheirWholeConflictWithoutAnyLevel() {
        String exports = "CHN.DDS.X.USD.2024";
        String imports = "CHN.DDS.M.USD.2024";
        Reconciliation result = new Facts()
                .ratio("a-share", exports, NOW, 0.59, 0.61)
                .ratio("b-share", imports, NOW, 0.45, 0.46)
                .sum("two-way", NOW, exports, imports)
                .reconcile();

        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("a-share", "b-share"));
    }
}
