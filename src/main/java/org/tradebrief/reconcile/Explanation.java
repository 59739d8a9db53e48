package org.tradebrief.reconcile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Follows a bound back through the narrowings that led to it, to the constraints it rests on. */
final class Explanation {
    private final Network network;
    private final List<Propagation.Learned> learned;
    private final Trail trail;
    private final BitSet seen = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    Explanation(Network network, List<Propagation.Learned> learned, Trail trail) {
        this.network = network;
        this.learned = learned;
        this.trail = trail;
    }

    /** Adds the constraints that the present bound of a node rests on. */
    void explain(int node, boolean upper, BitSet origins) {
        need(trail.size(), node, upper);
        while (!open.isEmpty()) {
            int event = open.pop();
            int cause = trail.cause(event);
            if (cause < network.links.length) {
                Network.Link link = network.links[cause];
                origins.set(link.origin());
                need(event, other(link.numerator(), link.denominator(), event), trail.isUpper(event));
            } else if (cause < network.links.length + network.rows.length) {
                Network.Row row = network.rows[cause - network.links.length];
                origins.set(row.origin());
                needOthers(event, row);
            } else {
                Propagation.Learned one = learned.get(cause - network.links.length - network.rows.length);
                boolean downward = trail.node(event) == one.numerator();
                one.from().explain(one.numerator(), downward == trail.isUpper(event), origins);
                need(event, other(one.numerator(), one.denominator(), event), trail.isUpper(event));
            }
        }
    }

    private int other(int numerator, int denominator, int event) {
        return trail.node(event) == numerator ? denominator : numerator;
    }

    private void needOthers(int event, Network.Row row) {
        int own = 0;
        while (row.nodes()[own] != trail.node(event)) {
            own++;
        }
        boolean ownPositive = row.lower()[own] > 0;
        for (int term = 0; term < row.nodes().length; term++) {
            if (term == own) {
                continue;
            }
            boolean oneSign = row.lower()[term] >= 0 || row.upper()[term] <= 0;
            boolean positive = row.lower()[term] >= 0;
            boolean same = ownPositive != positive;
            if (same == trail.isUpper(event) || !oneSign) {
                need(event, row.nodes()[term], true);
            }
            if (same != trail.isUpper(event) || !oneSign) {
                need(event, row.nodes()[term], false);
            }
        }
    }

    private void need(int event, int node, boolean upper) {
        int before = trail.before(event, node, upper);
        if (before != Trail.NONE && !seen.get(before)) {
            seen.set(before);
            open.push(before);
        }
    }
}
