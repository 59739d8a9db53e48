package org.tradebrief.reconcile;

import java.util.Arrays;

/** Every narrowing of a propagation in order, so that the evidence behind a bound can be told exactly. */
final class Trail {
    /** No narrowing: the bound is what it was at first. */
    static final int NONE = -1;

    private final int[] latest;
    private int[] side = new int[16];
    private int[] cause = new int[16];
    private int[] previous = new int[16];
    private int size;

    Trail(int nodes) {
        latest = new int[2 * nodes];
        Arrays.fill(latest, NONE);
    }

    int size() {
        return size;
    }

    boolean has(int node, boolean upper) {
        return latest[code(node, upper)] != NONE;
    }

    void add(int node, boolean upper, int why) {
        if (size == side.length) {
            side = Arrays.copyOf(side, 2 * size);
            cause = Arrays.copyOf(cause, 2 * size);
            previous = Arrays.copyOf(previous, 2 * size);
        }
        int code = code(node, upper);
        side[size] = code;
        cause[size] = why;
        previous[size] = latest[code];
        latest[code] = size++;
    }

    /** The last narrowing of a bound before a given one, or {@link #NONE}. */
    int before(int event, int node, boolean upper) {
        int at = latest[code(node, upper)];
        while (at >= event) {
            at = previous[at];
        }
        return at;
    }

    int cause(int event) {
        return cause[event];
    }

    int node(int event) {
        return side[event] / 2;
    }

    boolean isUpper(int event) {
        return side[event] % 2 == 1;
    }

    private static int code(int node, boolean upper) {
        return upper ? 2 * node + 1 : 2 * node;
    }
}
