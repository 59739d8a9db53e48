package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Places pieces on pages: what belongs together stays together, charts bend so that pages fill, and the last page
 * before a break never carries a few lonely lines.
 */
final class Paginator {
    /** A last page filled less than this takes more from the page before it. */
    private static final double LONELY = 0.22;

    /** A last page filled more than this may as well be full. */
    private static final double NEARLY_FULL = 0.6;

    private static final int TRIES = 4;

    private final double depth;
    private final double firstDepth;

    /**
     * A paginator for one report.
     *
     * @param depth height of the type area
     * @param firstDepth height of the type area on page 1
     */
    Paginator(double depth, double firstDepth) {
        this.depth = depth;
        this.firstDepth = firstDepth;
    }

    List<Sheet> paginate(List<List<Piece>> runs) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<Piece> run : runs) {
            sheets.addAll(balanced(run, sheets.isEmpty() ? firstDepth : depth));
        }
        return sheets;
    }

    private List<Sheet> balanced(List<Piece> run, double first) {
        List<PageFill> pages = fill(run, first, Integer.MAX_VALUE, 0);
        for (int attempt = 1; attempt <= TRIES && lonely(pages); attempt++) {
            int last = pages.size() - 1;
            List<PageFill> other = fill(run, first, last - 1, depth * 0.08 * attempt);
            if (other.size() == pages.size() && other.getLast().natural > pages.getLast().natural) {
                pages = other;
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageFill page = pages.get(i);
            sheets.add(page.settle(i < pages.size() - 1 || page.natural > NEARLY_FULL * page.depth));
        }
        return sheets;
    }

    private boolean lonely(List<PageFill> pages) {
        return pages.size() > 1 && pages.getLast().natural < LONELY * depth;
    }

    /** Fills page after page; the one numbered {@code shorter} gives up a part of its depth. */
    private List<PageFill> fill(List<Piece> run, double first, int shorter, double by) {
        List<PageFill> pages = new ArrayList<>();
        PageFill page = new PageFill(first - (shorter == 0 ? by : 0));
        pages.add(page);
        int start = 0;
        while (start < run.size()) {
            int end = chainEnd(run, start);
            if (!page.holds(run, start, end) && !page.isEmpty()) {
                page = new PageFill(depth - (shorter == pages.size() ? by : 0));
                pages.add(page);
            }
            while (end > start + 1 && !page.holds(run, start, end)) {
                end--;
            }
            page.place(run, start, end);
            start = end;
        }
        return pages;
    }

    private static int chainEnd(List<Piece> run, int start) {
        int end = start;
        while (end < run.size() - 1 && run.get(end).keep()) {
            end++;
        }
        return end + 1;
    }

    /** One page while it fills. */
    private static final class PageFill {
        private final double depth;
        private final List<Piece> pieces = new ArrayList<>();
        private double natural;
        private double give;
        private double take;

        PageFill(double depth) {
            this.depth = depth;
        }

        boolean isEmpty() {
            return natural == 0;
        }

        boolean holds(List<Piece> run, int start, int end) {
            double height = natural;
            double elastic = give;
            for (int i = start; i < end; i++) {
                Piece piece = run.get(i);
                height += added(piece, height == 0);
                elastic += piece.give();
            }
            return height <= depth + elastic + 0.01;
        }

        void place(List<Piece> run, int start, int end) {
            for (int i = start; i < end; i++) {
                Piece piece = run.get(i);
                if (isEmpty()) {
                    piece.overhead().ifPresent(this::put);
                }
                put(piece);
            }
        }

        private void put(Piece piece) {
            natural += added(piece, isEmpty());
            give += piece.give();
            take += piece.take();
            pieces.add(piece);
        }

        private static double added(Piece piece, boolean onTop) {
            double overhead = onTop ? piece.overhead().map(Piece::height).orElse(0.0) : 0;
            return piece.height() == 0 ? 0 : overhead + (onTop ? 0 : piece.gap()) + piece.height();
        }

        /** Bends the elastic pieces so that the page fills, or, where it need not fill, only so that all fit. */
        Sheet settle(boolean fillPage) {
            double missing = depth - natural;
            double stretch = 0;
            if (missing < 0 && give > 0) {
                stretch = Math.max(-1, missing / give);
            } else if (missing > 0 && take > 0 && fillPage) {
                stretch = Math.min(1, missing / take);
            }
            List<Sheet.Placed> placed = new ArrayList<>();
            double y = 0;
            for (Piece piece : pieces) {
                double height = piece.height() + stretch * (stretch < 0 ? piece.give() : piece.take());
                if (piece.height() > 0 && y > 0) {
                    y += piece.gap();
                }
                placed.add(new Sheet.Placed(piece, y, height));
                y += height;
            }
            return new Sheet(placed);
        }
    }
}
