package org.tradebrief.reconcile;

/** A queue of nodes, first in first out, that holds each node at most once. */
final class NodeQueue {
    private final int[] ring;
    private final boolean[] waiting;
    private int head;
    private int size;

    NodeQueue(int nodes) {
        ring = new int[nodes];
        waiting = new boolean[nodes];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int node) {
        if (!waiting[node]) {
            waiting[node] = true;
            ring[(head + size) % ring.length] = node;
            size++;
        }
    }

    int remove() {
        int node = ring[head];
        waiting[node] = false;
        head = (head + 1) % ring.length;
        size--;
        return node;
    }

    void clear() {
        while (!isEmpty()) {
            remove();
        }
    }
}
