package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every quotient is two linear inequalities, so a linear program knows the tight bounds of every cell. */
class BoundsAgainstLinearProgramTest {

    @Property(tries = 100, seed = "1976")
    void boundsByQuotientsAreThoseOfTheLinearProgram(@ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int size) {
        assertSameBounds(new RandomNetwork(seed, 2)
                .cells(size, 0)
                .levels(size)
                .ratios(size)
                .constraints());
    }

    @Property(tries = 100, seed = "1976")
    void boundsBySumsAreThoseOfTheLinearProgram(@ForAll long seed, @ForAll @IntRange(min = 4, max = 9) int size) {
        assertSameBounds(new RandomNetwork(seed, 2)
                .cells(size, size / 3)
                .levels(size)
                .ratios(size / 2)
                .constraints());
    }

    private static void assertSameBounds(List<Constraint> constraints) {
        for (Solution solution : Reconciliation.of(constraints, Budget.STANDARD).solutions()) {
            LinearProgram program = new LinearProgram(solution.component().constraints(), 1);
            for (Estimate estimate : solution.estimates()) {
                double size = estimate.interval().upper();
                assertThat(program.bound(estimate.cell(), true))
                        .isCloseTo(estimate.interval().upper(), within(1e-9 * size));
                assertThat(program.bound(estimate.cell(), false))
                        .isCloseTo(estimate.interval().lower(), within(1e-9 * size));
            }
        }
    }
}
