package org.tradebrief.reconcile;

/** What a sum that is zero leaves for each of its terms, given bounds of the others. */
final class RowBounds {
    private final Network.Row row;

    /** Sums of the terms' lower (upper) bounds before and from each term on. */
    private final double[] lowBefore;

    private final double[] highBefore;
    private final double[] lowFrom;
    private final double[] highFrom;

    RowBounds(Network.Row row, double[] lower, double[] upper) {
        this.row = row;
        int terms = row.nodes().length;
        lowBefore = new double[terms + 1];
        highBefore = new double[terms + 1];
        lowFrom = new double[terms + 1];
        highFrom = new double[terms + 1];
        double[] low = new double[terms];
        double[] high = new double[terms];
        for (int t = 0; t < terms; t++) {
            int node = row.nodes()[t];
            low[t] = -greatestProduct(-row.upper()[t], -row.lower()[t], lower[node], upper[node]);
            high[t] = greatestProduct(row.lower()[t], row.upper()[t], lower[node], upper[node]);
            lowBefore[t + 1] = Directed.addDown(lowBefore[t], low[t]);
            highBefore[t + 1] = Directed.addUp(highBefore[t], high[t]);
        }
        for (int t = terms - 1; t >= 0; t--) {
            lowFrom[t] = Directed.addDown(lowFrom[t + 1], low[t]);
            highFrom[t] = Directed.addUp(highFrom[t + 1], high[t]);
        }
    }

    /** Whether a term's coefficient is never zero, so that its node can be told from the others. */
    boolean solvable(int term) {
        return row.lower()[term] > 0 || row.upper()[term] < 0;
    }

    /** The least value that the others leave for the node of a term. */
    double least(int term) {
        return -greatest(term, true);
    }

    /** The greatest value that the others leave for the node of a term. */
    double greatest(int term) {
        return greatest(term, false);
    }

    /** The greatest of the node, or of its negative: minus the others' sum, over the coefficient. */
    private double greatest(int term, boolean negated) {
        boolean positive = row.lower()[term] > 0;
        double least = positive ? row.lower()[term] : -row.upper()[term];
        double most = positive ? row.upper()[term] : -row.lower()[term];
        double sum = positive != negated
                ? -Directed.addDown(lowBefore[term], lowFrom[term + 1])
                : Directed.addUp(highBefore[term], highFrom[term + 1]);
        return Directed.overUp(sum, sum >= 0 ? least : most);
    }

    private static double greatestProduct(double a, double b, double low, double high) {
        return Math.max(
                Math.max(Directed.timesUp(a, low), Directed.timesUp(a, high)),
                Math.max(Directed.timesUp(b, low), Directed.timesUp(b, high)));
    }
}
