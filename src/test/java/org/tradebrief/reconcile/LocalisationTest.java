package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error localisation: the answers of R's errorlocate, and 1,000 records whose optimum three solvers agree on. */
class LocalisationTest {
    private static final EditRules TURNOVER =
            EditRules.of("p c t", "p + c - t = 0", "c - 0.6 t >= 0", "p >= 0", "c >= 0");

    @Test
    void profitAloneExplainsATurnoverThatDoesNotAddUp() {
        assertThat(TURNOVER.locate("755 125 200")).containsExactly("p");
    }

    @Test
    void variableThatRulesContradictOutrightIsLocated() {
        assertThat(EditRules.of("x", "x >= 1").locate("0")).containsExactly("x");
    }

    /** The oracle's rules are strict; y > x fails at (2, 0) as y >= x does. */
    @Test
    void inequalityPointsAtTheVariableThatMayMove() {
        assertThat(EditRules.of("x y", "x >= 1", "y - x >= 0").locate("2 0")).containsExactly("y");
    }

    @ParameterizedTest
    @CsvSource({"1 1 1, x", "10 1 1, y z"})
    void weightsDecideBetweenOneVariableAndTwo(String weights, String expected) {
        EditRules rules = EditRules.of("x y z", "x + y - z = 0", "2 y - z = -1");

        assertThat(rules.locate("1 1 3", weights, "x y z")).isEqualTo(Set.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"1 2 2, x", "2 1 2, y", "2 2 1, z"})
    void cheapestOfThreeIsLocated(String weights, String expected) {
        assertThat(EditRules.of("x y z", "x + y - z = 0").locate("1 1 1", weights, "x y z"))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"c", "t"})
    void onlyVariablesThatMayChangeAreLocated(String free) {
        assertThat(TURNOVER.locate("30 70 80", "1 1 1", free)).containsExactly(free);
    }

    @Test
    void immutableTotalMakesBothPartsChange() {
        EditRules rules = EditRules.of("x y z", "x + y - z = 0", "x >= 0", "y >= 0");

        assertThat(rules.locate("6 6 5", "1 1 1", "x y")).containsExactly("x", "y");
    }

    @Test
    void fixedPartsLeaveTheTwoThatDiffer() {
        EditRules rules = EditRules.of(
                "y yA yB yC yD yE",
                "y - yA - yB - yC - yD - yE = 0",
                "y = 60",
                "yA = 5",
                "yB = 5",
                "yC = 5",
                "yD = 25",
                "yE = 20");

        assertThat(rules.locate("60 5 5 5 45 0")).containsExactly("yD", "yE");
    }

    /** errorlocate gives up above 1e7. */
    @Test
    void magnitudeDoesNotMatter() {
        EditRules rules =
                EditRules.of("profit cost turnover", "profit - turnover + cost = 0", "cost - 0.6 turnover >= 0");

        assertThat(rules.locate("10000000000 200 300")).containsExactly("profit");
    }

    @Test
    void allEquallyCheapSetsAreListed() {
        EditRules rules = EditRules.of("x y z", "x + y - z = 0");
        Localisation.Result result = rules.result("1 1 1", "1 1 1", "x y z");

        assertThat(result.choices().getFirst().stream().map(rules::names).toList())
                .containsExactly(Set.of("x"), Set.of("y"), Set.of("z"));
        assertThat(result.unique()).isFalse();
    }

    @Test
    void contradictionOfImmutablesIsReportedAsUnsolvable() {
        EditRules rules = EditRules.of("x y z", "x + y - z = 0", "x = 2");

        assertThat(rules.result("1 1 1", "1 1 1", "y z").solvable()).isFalse();
    }

    /** Three statements of which no two hold together. */
    @Test
    void exhaustedBudgetStillLeavesTheRestFeasible() {
        BitSet all = new BitSet();
        all.set(0, 3);
        Infeasibility pairs = active -> {
            BitSet pair = new BitSet();
            active.stream().limit(2).forEach(pair::set);
            return Optional.of(pair).filter(two -> two.cardinality() == 2);
        };
        Localisation.Result result = Localisation.of(pairs, new double[] {1, 1, 1}, all, new Budget(0, 1, 1));

        assertThat(result.exact()).isFalse();
        assertThat(result.retracted().cardinality()).isEqualTo(2);
    }

    @Test
    void everyRecordGetsItsLeastWeightAndItsCheapestSet() throws IOException {
        LocatedRecords all = LocatedRecords.load();
        double total = 0;
        for (LocatedRecords.Record record : all.records()) {
            Localisation.Result result = all.locate(record);
            double weight = LocatedRecords.weight(result);
            assertThat(weight).as(record.values()).isCloseTo(record.leastWeight(), within(1e-9));
            assertThat(result.exact()).isTrue();
            if (result.unique()) {
                assertThat(all.rules().names(result.retracted()))
                        .as(record.values())
                        .isEqualTo(record.cheapest());
            }
            total += weight;
        }
        assertThat(total).isCloseTo(1427.020, within(1e-6));
    }
}
