package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;

class WorldScaleTest {
    /** Every economy is compared with the world, never with every other economy. */
    @Test
    void lookUpsGrowWithTheNumberOfEconomiesAndNotWithItsSquare() {
        long few = lookUps(50);
        long many = lookUps(200);

        assertThat(many).isLessThanOrEqualTo(4 * few);
    }

    private static long lookUps(int economies) {
        Sample sample = new Sample().cell("WLD.DDS.X.USD.2021", 9000).cell("WLD.DDS.X.USD.2022", 9900);
        for (int i = 0; i < economies; i++) {
            sample.cell("E%d.DDS.X.USD.2021".formatted(i), 10 + i).cell("E%d.DDS.X.USD.2022".formatted(i), 11 + i);
        }
        Counting counting = new Counting(sample.facts().estimates(), new AtomicLong());
        Facts facts = Facts.of(counting, sample.facts().structure(), 2020);

        assertThat(Derivations.derive(Sample.definitions(), facts)).hasSizeGreaterThan(4 * economies);
        return counting.calls.get();
    }

    private record Counting(Estimates estimates, AtomicLong calls) implements Estimates {
        @Override
        public Optional<Estimate> of(Cell cell) {
            calls.incrementAndGet();
            return estimates.of(cell);
        }

        @Override
        public Optional<Interval> ratio(Cell numerator, Cell denominator) {
            calls.incrementAndGet();
            return estimates.ratio(numerator, denominator);
        }

        @Override
        public List<Estimate> all() {
            return estimates.all();
        }
    }
}
