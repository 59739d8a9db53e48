package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NetworkPropertiesTest {

    @Property(tries = 1000)
    void figuresPrintedOfTrueAmountsNeverConflict(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int size) {
        RandomNetwork network =
                new RandomNetwork(seed, 13).cells(size, size / 3).levels(size).ratios(size);
        Reconciliation result = Reconciliation.of(network.constraints(), Budget.STANDARD);

        assertThat(result.conflicts()).isEmpty();
        assertThat(result.solutions()).allMatch(Solution::solvable);
    }

    @Property(tries = 500)
    void trueAmountsLieInTheirIntervals(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int size) {
        RandomNetwork network =
                new RandomNetwork(seed, 4).cells(size, size / 3).levels(size).ratios(size);

        assertThat(Reconciliation.of(network.constraints(), Budget.STANDARD).all())
                .allMatch(estimate -> estimate.interval().contains(network.truth(estimate.cell())));
    }

    @Property(tries = 500)
    void estimatesSatisfyAllRelationsTogether(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int size) {
        RandomNetwork network =
                new RandomNetwork(seed, 4).cells(size, size / 3).levels(size).ratios(size);
        Reconciliation result = Reconciliation.of(network.constraints(), Budget.STANDARD);

        for (Constraint constraint : network.constraints()) {
            assertThat(Violation.relative(constraint, result)).isCloseTo(0, within(1e-9));
        }
    }

    @Property(tries = 300)
    void orderOfTheInputDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int size) {
        RandomNetwork network =
                new RandomNetwork(seed, 4).cells(size, size / 3).levels(size).ratios(size);
        List<Constraint> damaged = network.damaged(network.somePrinted(), 10);
        List<Constraint> shuffled = new ArrayList<>(damaged);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Reconciliation.of(shuffled, Budget.STANDARD).solutions())
                .isEqualTo(Reconciliation.of(damaged, Budget.STANDARD).solutions());
    }
}
