package org.tradebrief.report.pdf;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels apart that would overlap, each as little as possible, within bounds. */
final class LabelSpread {
    private LabelSpread() {}

    /**
     * Places labels one below the other.
     *
     * @param wanted the middle of each where it would stand alone
     * @param heights the height of each
     * @param top upper bound
     * @param bottom lower bound
     * @return the middle of each, in the order given
     */
    static double[] apart(double[] wanted, double[] heights, double top, double bottom) {
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] placed = wanted.clone();
        double edge = top;
        for (int i : order) {
            placed[i] = Math.max(placed[i], edge + heights[i] / 2);
            edge = placed[i] + heights[i] / 2;
        }
        edge = bottom;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            placed[i] = Math.min(placed[i], edge - heights[i] / 2);
            edge = placed[i] - heights[i] / 2;
        }
        return placed;
    }
}
