package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** T = A + B, A = a1 + a2, B = b1 + b2; expected values by the closed formula, computed elsewhere. */
class BalancingTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final double[] VALUES = {100, 45, 50, 20, 22, 24, 28};
    private static final double[] ALIKE = {1, 1, 1, 1, 1, 1, 1};
    private static final double[][] SUMS = {
        {1, -1, -1, 0, 0, 0, 0}, {0, 1, 0, -1, -1, 0, 0}, {0, 0, 1, 0, 0, -1, -1},
    };
    private static final double[] ZEROS = {0, 0, 0};

    @Test
    void equalVariancesSpreadTheDiscrepancy() {
        assertThat(Balancing.balance(VALUES, ALIKE, SUMS, ZEROS).values())
                .containsExactly(
                        new double[] {
                            97.71428571, 45.52380952, 52.19047619, 21.76190476, 23.76190476, 24.09523810, 28.09523810
                        },
                        EIGHT_DIGITS);
    }

    @Test
    void variancesByTheSquareMoveLargeValuesMore() {
        double[] squares = Arrays.stream(VALUES).map(value -> value * value).toArray();

        assertThat(Balancing.balance(VALUES, squares, SUMS, ZEROS).values())
                .containsExactly(
                        new double[] {
                            94.96093302, 43.22174059, 51.73919243, 20.55282380, 22.66891679, 23.88954032, 27.84965211
                        },
                        EIGHT_DIGITS);
    }

    @Test
    void immutableTotalStays() {
        double[] variances = {0, 1, 1, 1, 1, 1, 1};

        assertThat(Balancing.balance(VALUES, variances, SUMS, ZEROS).values())
                .containsExactly(
                        new double[] {100, 46.666667, 53.333333, 22.333333, 24.333333, 24.666667, 28.666667},
                        within(5e-7));
    }

    @Test
    void boundedValueStopsAtItsBound() {
        double[] lower = new double[7];
        double[] upper = {1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 27.5};

        assertThat(Balancing.balance(VALUES, ALIKE, SUMS, ZEROS, lower, upper).values())
                .containsExactly(
                        new double[] {97.57692308, 45.61538462, 51.96153846, 21.80769231, 23.80769231, 24.46153846, 27.5
                        },
                        EIGHT_DIGITS);
    }

    /** 1 = x and x = 1.1 cannot both be; the difference stays as a residual and nothing fails. */
    @Test
    void contradictoryConstraintsLeaveAResidual() {
        Balancing.Balanced result =
                Balancing.balance(new double[] {1}, new double[] {1}, new double[][] {{1}, {1}}, new double[] {1, 1.1});

        assertThat(Math.abs(result.residuals()[0]) + Math.abs(result.residuals()[1]))
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void proportionalFittingMeetsBothMargins() {
        double[][] fitted =
                ProportionalFitting.fit(new double[][] {{2, 6}, {4, 8}}, new double[] {20, 20}, new double[] {15, 25});

        assertThat(fitted[0]).containsExactly(new double[] {6.55354218, 13.44645782}, EIGHT_DIGITS);
        assertThat(fitted[1]).containsExactly(new double[] {8.44645782, 11.55354218}, EIGHT_DIGITS);
    }

    /** Parts of 4 and 5 of a whole of 12, in trillionths and in trillions: each moves by a third of what is missing. */
    @Test
    void accountsOfUnlikeMagnitudesAreBalancedTogether() {
        double[] values = {12e-12, 4e-12, 5e-12, 12e12, 4e12, 5e12};
        double[] variances = {1e-24, 1e-24, 1e-24, 1e24, 1e24, 1e24};
        double[][] matrix = {{1, -1, -1, 0, 0, 0}, {0, 0, 0, 1, -1, -1}};

        double[] balanced =
                Balancing.balance(values, variances, matrix, new double[2]).values();

        assertThat(Arrays.stream(balanced, 0, 3).map(value -> value * 1e12).toArray())
                .containsExactly(new double[] {11, 5, 6}, within(1e-9));
        assertThat(Arrays.stream(balanced, 3, 6).map(value -> value / 1e12).toArray())
                .containsExactly(new double[] {11, 5, 6}, within(1e-9));
    }
}
