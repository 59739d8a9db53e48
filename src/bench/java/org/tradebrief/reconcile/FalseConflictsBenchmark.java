package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Reconciles 100,000 random networks of figures that were rounded from true amounts, none of which may conflict. */
class FalseConflictsBenchmark {
    private static final int NETWORKS = 100_000;

    @Test
    void noConflictAmongRoundingsOfTheTruth() {
        long conflicts = LongStream.range(0, NETWORKS)
                .parallel()
                .filter(seed -> !Reconciliation.of(network(seed), Budget.STANDARD)
                        .conflicts()
                        .isEmpty())
                .count();
        System.out.printf("%n%,d random consistent networks: %d with a conflict%n", NETWORKS, conflicts);

        assertThat(conflicts).isZero();
    }

    private static List<Constraint> network(long seed) {
        int size = 3 + (int) (seed % 10);
        return new RandomNetwork(seed, 13)
                .cells(size, size / 3)
                .levels(size)
                .ratios(size)
                .constraints();
    }
}
