package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Retraction.Reason;

/** Where several sets of figures could be given up at the same cost, the rule decides and all of them are named. */
class TiesTest {
    private static final String NOW = "CHN.DDS.T.USD.2024";
    private static final String BEFORE = "CHN.DDS.T.USD.2023";
    private static final Cell CELL = Cell.parse(NOW);

    @Test
    void ofTwoEquallyPreciseFiguresTheLaterIsGivenUp() {
        Reconciliation result = new Facts()
                .level("b-x", NOW, 100, 101)
                .level("a-x", NOW, 200, 202)
                .reconcile();

        assertThat(result.retractions()).containsExactly(retraction("a-x", Reason.LATER, List.of("b-x")));
        assertThat(result.of(CELL).orElseThrow().status()).isEqualTo(Estimate.Status.DISPUTED);
    }

    @Test
    void theLessPreciseIsGivenUpThoughItIsTheEarlier() {
        Reconciliation result = new Facts()
                .level("b-x", NOW, 110, 120)
                .level("a-x", NOW, 100, 101)
                .reconcile();

        assertThat(result.retractions()).containsExactly(retraction("b-x", Reason.LESS_PRECISE, List.of("a-x")));
    }

    /** Of three figures of which no two hold together two must go: the two later ones. */
    @Test
    void ofThreeThatContradictEachOtherTheFirstStands() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 100, 101)
                .level("b-x", NOW, 200, 202)
                .level("c-x", NOW, 400, 404)
                .reconcile();

        assertThat(result.retractions())
                .containsExactly(
                        retraction("b-x", Reason.LATER, List.of("a-x", "c-x")),
                        retraction("c-x", Reason.LATER, List.of("a-x", "b-x")));
    }

    /** 100 and growth of 10 percent are 110, not 120: any of the three may be wrong, the growth is the least precise. */
    @Test
    void anyFigureOfOneCircleMayBeGivenUp() {
        Reconciliation result = new Facts()
                .level("a-before", BEFORE, 100, 100.1)
                .ratio("b-growth", NOW, BEFORE, 1.09, 1.11)
                .level("c-now", NOW, 120, 120.1)
                .reconcile();

        assertThat(result.retractions())
                .containsExactly(retraction("b-growth", Reason.LESS_PRECISE, List.of("a-before"), List.of("c-now")));
    }

    @Test
    void oneFigureIsGivenUpRatherThanTwoOfTheSameWeight() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 100, 101)
                .weighing(0.4)
                .level("b-x", NOW, 200, 210)
                .level("c-x", NOW, 200, 212)
                .reconcile();

        assertThat(result.retractions()).containsExactly(retraction("a-x", Reason.FEWER, List.of("b-x", "c-x")));
        assertThat(result.of(CELL).orElseThrow().status()).isEqualTo(Estimate.Status.DISPUTED);
    }

    @Test
    void whatAnAnalystRuledUponIsNoAlternative() {
        Reconciliation result = new Facts()
                .level("a-before", BEFORE, 100, 100.1)
                .ratio("b-growth", NOW, BEFORE, 1.09, 1.11)
                .standing(Origin.Standing.IMMUTABLE)
                .level("c-now", NOW, 120, 120.1)
                .reconcile();

        assertThat(result.retractions())
                .containsExactly(retraction("b-growth", Reason.LESS_PRECISE, List.of("a-before")));
    }

    @Test
    void figureThatEveryCheapestSetGivesUpHasNoAlternative() {
        Reconciliation result = new Facts()
                .level("a-x", NOW, 100, 101)
                .level("b-x", NOW, 100, 102)
                .level("c-x", NOW, 200, 202)
                .reconcile();

        assertThat(result.retractions()).containsExactly(new Retraction("c-x", Reason.LEAST_WEIGHT));
    }

    /** Twice as much from one year to the next is outside the band, and either damaged figure may be wrong. */
    @Test
    void ofTwoDamagedFiguresOutsideABandBothAreNamed() {
        Reconciliation result = new Facts()
                .standing(Origin.Standing.SMELLED)
                .level("a-before", BEFORE, 100, 101)
                .level("b-now", NOW, 200, 202)
                .band("band", NOW, BEFORE, 0.8, 1.3)
                .reconcile();

        assertThat(result.retractions()).containsExactly(retraction("b-now", Reason.IMPLAUSIBLE, List.of("a-before")));
        assertThat(result.of(Cell.parse(BEFORE)).orElseThrow().status()).isEqualTo(Estimate.Status.DISPUTED);
    }

    /** Levels 19 years apart, and a factor of a hundred for each year between: any of the 21 figures may be the wrong one. */
    @Test
    void moreTiesThanAreListedAreSaidToBeMore() {
        Facts facts = new Facts().level("f00-x", "CHN.DDS.T.USD.2000", 100, 101);
        for (int year = 2001; year <= 2019; year++) {
            facts.ratio("f" + (year - 1990) + "-x", "CHN.DDS.T.USD." + year, "CHN.DDS.T.USD." + (year - 1), 100, 101);
        }
        Reconciliation result =
                facts.level("f99-x", "CHN.DDS.T.USD.2019", 100, 101).reconcile();

        assertThat(result.retractions()).singleElement().satisfies(retraction -> {
            assertThat(retraction.reason()).isEqualTo(Reason.LATER);
            assertThat(retraction.figure()).isEqualTo("f99-x");
            assertThat(retraction.alternatives()).hasSize(Budget.STANDARD.alternatives() - 1);
            assertThat(retraction.complete()).isFalse();
        });
        assertThat(result.all())
                .extracting(Estimate::status)
                .contains(Estimate.Status.DISPUTED)
                .doesNotContain(Estimate.Status.AGREED, Estimate.Status.SINGLE);
    }

    @Test
    void beyondTheBudgetTheAnswerIsFeasibleAndSaidToBeAHeuristic() {
        List<Constraint> constraints = new Facts()
                .level("a-x", NOW, 100, 101)
                .level("b-x", NOW, 200, 202)
                .level("c-x", NOW, 400, 404)
                .ratio("d-x", NOW, BEFORE, 1, 1.1)
                .constraints();
        Reconciliation result = Reconciliation.of(constraints, new Budget(0, 1, 1));

        assertThat(result.solutions()).singleElement().satisfies(solution -> {
            assertThat(solution.exact()).isFalse();
            assertThat(solution.solvable()).isTrue();
        });
        assertThat(result.retractions())
                .extracting(Retraction::figure, Retraction::reason, Retraction::complete)
                .containsExactly(tuple("b-x", Reason.HEURISTIC, false), tuple("c-x", Reason.HEURISTIC, false));
        assertThat(result.of(CELL).orElseThrow().interval().lower()).isEqualTo(100);
        assertThat(result.of(CELL).orElseThrow().status()).isEqualTo(Estimate.Status.DISPUTED);
    }

    @SafeVarargs
    private static Retraction retraction(String figure, Reason reason, List<String>... alternatives) {
        return new Retraction(figure, reason, List.of(alternatives), true);
    }
}
