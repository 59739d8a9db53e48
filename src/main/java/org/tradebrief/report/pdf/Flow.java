package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a report in reading order, cut into runs that each begin a page. */
final class Flow {
    private final List<List<Piece>> runs = new ArrayList<>();

    Flow() {
        runs.add(new ArrayList<>());
    }

    /** The runs: what stands between two forced page breaks. */
    List<List<Piece>> runs() {
        return runs.stream().filter(run -> !run.isEmpty()).toList();
    }

    void add(Piece piece) {
        runs.getLast().add(piece);
    }

    /** Goes inside a new element of the structure tree before the next piece is painted. */
    void open(Role role) {
        invisible(true, painter -> painter.tree().open(role));
    }

    /** Leaves the innermost element of the structure tree after the last piece is painted. */
    void close() {
        invisible(false, painter -> painter.tree().close());
    }

    /** Leaves several elements, between pieces that stay on one page. */
    void leave(int elements) {
        for (int i = 0; i < elements; i++) {
            invisible(true, painter -> painter.tree().close());
        }
    }

    /** Remembers the place of the next piece under an id, so that links lead to it. */
    void anchor(String id) {
        add(new Piece(0, 0, 0, 0, true, java.util.Optional.empty(), new Anchor(id)));
    }

    /** What follows begins on a new page. */
    void breakPage() {
        if (!runs.getLast().isEmpty()) {
            runs.add(new ArrayList<>());
        }
    }

    private void invisible(boolean keep, java.util.function.Consumer<Painter> action) {
        add(Piece.of(0, 0, keep, (painter, top, height) -> action.accept(painter)));
    }

    /** A place that links lead to; paints nothing. */
    record Anchor(String id) implements Piece.Art {
        @Override
        public void paint(Painter painter, double top, double height) {
            // a link's target needs no ink
        }
    }
}
