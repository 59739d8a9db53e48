package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param runs its runs from left to right
 * @param width its width without the space that parts it from the next line
 */
record Line(List<Run> runs, double width) {

    /** Gathers the characters of a line into runs. */
    static final class Builder {
        private final Fonts fonts;
        private final List<Run> runs = new ArrayList<>();
        private double x;

        Builder(Fonts fonts) {
            this.fonts = fonts;
        }

        /** Adds characters of one span; a new run begins wherever another face is needed. */
        void add(String characters, Ink ink, int span) {
            if (characters.isEmpty()) {
                return;
            }
            Face face = fonts.face(characters.charAt(0), ink.bold());
            double start = x;
            int first = 0;
            for (int i = 0; i < characters.length(); i++) {
                char character = characters.charAt(i);
                Face needed = fonts.face(character, ink.bold());
                if (needed != face) {
                    runs.add(new Run(characters.substring(first, i), face, ink, start, span));
                    face = needed;
                    start = x;
                    first = i;
                }
                x += needed.advance(character) * ink.size() / 1000;
            }
            runs.add(new Run(characters.substring(first), face, ink, start, span));
        }

        double width() {
            return x;
        }

        Line build(double width) {
            return new Line(List.copyOf(runs), width);
        }
    }

    /** A text on one line. */
    static Line of(String text, Ink ink, Fonts fonts) {
        Builder builder = new Builder(fonts);
        builder.add(text, ink, 0);
        return builder.build(builder.x);
    }

    /** Paints it inside content or an artifact. */
    void paint(Canvas canvas, double x, double baseline) {
        for (Run run : runs) {
            canvas.text(run.text(), run.face(), run.ink(), x + run.x(), baseline);
        }
    }
}
