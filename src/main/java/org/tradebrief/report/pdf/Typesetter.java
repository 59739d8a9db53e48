package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Span;

/** Breaks text into lines. */
final class Typesetter {
    private final Fonts fonts;
    private final HouseStyle style;

    Typesetter(Fonts fonts, HouseStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    Fonts fonts() {
        return fonts;
    }

    /** Lines of a text in one ink. */
    List<Line> lines(String text, Ink ink, double measure) {
        return fits(text, ink, measure)
                ? List.of(Line.of(text, ink, fonts))
                : lines(List.of(Span.of(text)), ink, measure);
    }

    /** A text on one line, set smaller where it would be wider than the measure. */
    Line fitted(String text, Ink ink, double measure) {
        double width = fonts.width(text, ink);
        return Line.of(text, width <= measure ? ink : ink.sized(ink.size() * measure / width), fonts);
    }

    /** How many lines a text takes. */
    int lineCount(String text, Ink ink, double measure) {
        return fits(text, ink, measure) ? 1 : lines(text, ink, measure).size();
    }

    private boolean fits(String text, Ink ink, double measure) {
        return !text.isEmpty() && fonts.width(text, ink) <= measure;
    }

    /** Lines of spans, each as full as the measure allows. */
    List<Line> lines(List<Span> spans, Ink base, double measure) {
        Stream stream = new Stream(spans, base);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < stream.length()) {
            int end = stream.end(start, measure);
            lines.add(stream.line(start, end));
            start = end;
            while (start < stream.length() && stream.text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** The width of the widest piece of a text that cannot be broken. */
    double longestWord(String text, Ink ink) {
        double longest = 0;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || LineBreaks.before(text, i)) {
                longest = Math.max(longest, fonts.width(text.substring(start, i).stripTrailing(), ink));
                start = i;
            }
        }
        return longest;
    }

    private Ink ink(Ink base, Span span) {
        Ink ink = switch (span.style()) {
            case NORMAL -> base;
            case STRONG -> base.strong();
            case EMPHASIS -> base.in(style.colours().house());
            case CODE -> base.sized(base.size() * 0.94).in(style.colours().muted());
            case MUTED -> base.in(style.colours().muted());
        };
        return span.link().isPresent() ? ink.in(style.colours().house()) : ink;
    }

    /** The characters of all spans in a row, each knowing its ink. */
    private final class Stream {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Ink> inks = new ArrayList<>();

        Stream(List<Span> spans, Ink base) {
            for (Span span : spans) {
                starts.add(text.length());
                inks.add(ink(base, span));
                text.append(span.text());
            }
            starts.add(text.length());
        }

        int length() {
            return text.length();
        }

        /** The place after the last character that still fits on a line, never splitting what belongs together. */
        int end(int start, double measure) {
            double width = 0;
            int lastBreak = start;
            int span = spanAt(start);
            for (int i = start; i < text.length(); i++) {
                while (i >= starts.get(span + 1)) {
                    span++;
                }
                if (i > start && LineBreaks.before(text, i)) {
                    lastBreak = i;
                }
                Ink ink = inks.get(span);
                char character = text.charAt(i);
                width += fonts.face(character, ink.bold()).advance(character) * ink.size() / 1000;
                if (width > measure + 0.01 && character != ' ' && i > start) {
                    return lastBreak > start ? lastBreak : inNeed(start, i);
                }
            }
            return text.length();
        }

        private int inNeed(int start, int overfull) {
            int end = overfull;
            while (end > start + 1 && !LineBreaks.inNeed(text.charAt(end - 1), text.charAt(end))) {
                end--;
            }
            return end > start + 1 ? end : overfull;
        }

        /** The line from one place to another, with one space behind it where the text goes on after a space. */
        Line line(int start, int end) {
            int inked = end;
            while (inked > start && text.charAt(inked - 1) == ' ') {
                inked--;
            }
            Line.Builder builder = new Line.Builder(fonts);
            add(builder, start, inked);
            double width = builder.width();
            if (inked < end && end < text.length()) {
                add(builder, inked, inked + 1);
            }
            return builder.build(width);
        }

        private void add(Line.Builder builder, int start, int end) {
            for (int span = spanAt(start), from = start; from < end; span++) {
                int to = Math.min(end, starts.get(span + 1));
                builder.add(text.substring(from, to), inks.get(span), span);
                from = to;
            }
        }

        private int spanAt(int place) {
            int span = 0;
            while (span < inks.size() - 1 && place >= starts.get(span + 1)) {
                span++;
            }
            return span;
        }
    }
}
