package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {
    @Property(tries = 300)
    void labelsNeverOverlapNorLeaveTheirBounds(
            @ForAll @Size(min = 1, max = 4) double @DoubleRange(min = -20, max = 220) [] wanted) {
        double[] heights = new double[wanted.length];
        Arrays.fill(heights, 20);
        double[] placed = LabelSpread.apart(wanted, heights, 0, 200);
        double[] sorted = placed.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            assertThat(sorted[i]).isBetween(10 - 1e-9, 190 + 1e-9);
            if (i > 0) {
                assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(20 - 1e-9);
            }
        }
    }

    @Test
    void aLabelThatTouchesNothingStaysWhereItIs() {
        assertThat(LabelSpread.apart(new double[] {30, 100}, new double[] {10, 10}, 0, 200))
                .containsExactly(30, 100);
    }
}
