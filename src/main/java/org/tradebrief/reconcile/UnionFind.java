package org.tradebrief.reconcile;

import java.util.Arrays;

/** Disjoint sets of the numbers below a bound, by union with path halving (Tarjan and van Leeuwen 1984). */
final class UnionFind {
    private final int[] parent;

    UnionFind(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The representative of a number's set. */
    int find(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void union(int one, int other) {
        int a = find(one);
        int b = find(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
