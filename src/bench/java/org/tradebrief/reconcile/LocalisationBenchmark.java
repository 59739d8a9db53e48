package org.tradebrief.reconcile;

import org.junit.jupiter.api.Test;
import org.tradebrief.bench.Race;

/**
 * Locates the errors of a thousand records whose least weights are known.
 *
 * <p>R's errorlocate 1.1 located 350 of these records a second on two cores.
 */
class LocalisationBenchmark {
    private static final int ROUNDS = 7;

    @Test
    void aThousandRecords() throws Exception {
        LocatedRecords all = LocatedRecords.load();
        long optimal = all.records().stream()
                .filter(record -> Math.abs(LocatedRecords.weight(all.locate(record)) - record.leastWeight()) < 1e-9)
                .count();
        Race.of("1,000 records of 11 values under 14 rules, " + optimal + " with the least weight")
                .with("on one thread", () -> all.records().forEach(all::locate))
                .with("on all", () -> all.records().parallelStream().forEach(all::locate))
                .run(ROUNDS);
    }
}
