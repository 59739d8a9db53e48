package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Set;
import org.tradebrief.derive.MathLayout;

/**
 * Sets formulas in two dimensions: fractions around the axis of the line, marks raised or lowered and smaller, roots
 * under a drawn sign (after Knuth 1986, The TeXbook, appendix G, much simplified).
 */
final class MathSetter {
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "|");
    private static final double ASCENT = 0.82;
    private static final double DESCENT = 0.2;
    private static final double AXIS = 0.29;
    private static final double SMALL = 0.72;
    private static final double BAR = 0.055;
    private static final double GAP = 0.16;

    private final Fonts fonts;

    MathSetter(Fonts fonts) {
        this.fonts = fonts;
    }

    MathBox set(MathLayout layout, Ink ink) {
        return switch (layout) {
            case MathLayout.Text(var text) -> text(text, ink);
            case MathLayout.Row(var parts) -> row(parts, ink);
            case MathLayout.Fraction(var numerator, var denominator) ->
                fraction(set(numerator, ink), set(denominator, ink), ink);
            case MathLayout.Root(var radicand, var degree) -> root(set(radicand, ink), degree, ink);
            case MathLayout.Superscript(var base, var mark) ->
                marked(set(base, ink), set(mark, ink.sized(ink.size() * SMALL)), ink.size() * 0.4);
            case MathLayout.Subscript(var base, var mark) ->
                marked(set(base, ink), set(mark, ink.sized(ink.size() * SMALL)), -ink.size() * 0.2);
        };
    }

    private MathBox row(List<MathLayout> parts, Ink ink) {
        List<MathBox> boxes = parts.stream().map(part -> set(part, ink)).toList();
        MathBox plain = row(boxes);
        double tall = plain.height() / (ink.size() * (ASCENT + DESCENT));
        if (tall < 1.25) {
            return plain;
        }
        return row(parts.stream()
                .map(part -> part instanceof MathLayout.Text(var text) && BRACKETS.contains(text)
                        ? bracket(text, ink, plain)
                        : set(part, ink))
                .toList());
    }

    /** A bracket as high as what it holds. */
    private MathBox bracket(String text, Ink ink, MathBox held) {
        Ink larger = ink.sized(held.height() / (ASCENT + DESCENT) * 0.96);
        Line line = Line.of(text, larger, fonts);
        double drop = held.descent() - larger.size() * DESCENT;
        return new MathBox(
                line.width(),
                held.ascent(),
                held.descent(),
                (canvas, x, baseline) -> line.paint(canvas, x, baseline + drop));
    }

    MathBox row(List<MathBox> parts) {
        double width = parts.stream().mapToDouble(MathBox::width).sum();
        double ascent = parts.stream().mapToDouble(MathBox::ascent).max().orElse(0);
        double descent = parts.stream().mapToDouble(MathBox::descent).max().orElse(0);
        return new MathBox(width, ascent, descent, (canvas, x, baseline) -> {
            double at = x;
            for (MathBox part : parts) {
                part.paint(canvas, at, baseline);
                at += part.width();
            }
        });
    }

    private MathBox text(String text, Ink ink) {
        Line line = Line.of(text, ink, fonts);
        return new MathBox(line.width(), ink.size() * ASCENT, ink.size() * DESCENT, line::paint);
    }

    private static MathBox fraction(MathBox numerator, MathBox denominator, Ink ink) {
        double axis = ink.size() * AXIS;
        double gap = ink.size() * GAP;
        double side = ink.size() * 0.12;
        double bar = Math.max(numerator.width(), denominator.width()) + 2 * side;
        double width = bar + 2 * side;
        double ascent = axis + gap + numerator.height();
        double descent = gap + denominator.height() - axis;
        return new MathBox(width, ascent, descent, (canvas, x, baseline) -> {
            double y = baseline - axis;
            numerator.paint(canvas, x + (width - numerator.width()) / 2, y - gap - numerator.descent());
            canvas.rule(ink.colour(), ink.size() * BAR, x + side, y, bar);
            denominator.paint(canvas, x + (width - denominator.width()) / 2, y + gap + denominator.ascent());
        });
    }

    private MathBox root(MathBox radicand, MathLayout degree, Ink ink) {
        boolean square = degree instanceof MathLayout.Text(var text) && text.equals("2");
        MathBox index = square ? row(List.of()) : set(degree, ink.sized(ink.size() * 0.62));
        double size = ink.size();
        double hook = Math.max(index.width(), size * 0.1);
        double sign = hook + size * 0.55;
        double rise = radicand.ascent() + size * GAP;
        double width = sign + radicand.width() + size * 0.15;
        double top = square ? rise : Math.max(rise, size * 0.45 + index.height());
        return new MathBox(width, top + size * 0.05, radicand.descent(), (canvas, x, baseline) -> {
            index.paint(canvas, x, baseline - size * 0.45 - index.descent());
            double foot = baseline + radicand.descent();
            double[][] path = {
                {x + hook - size * 0.06, baseline - size * 0.28},
                {x + hook + size * 0.08, baseline - size * 0.36},
                {x + hook + size * 0.24, foot},
                {x + sign - size * 0.06, baseline - rise},
                {x + width, baseline - rise}
            };
            canvas.path(new Canvas.Stroke(ink.colour(), size * 0.065), path, false);
            radicand.paint(canvas, x + sign, baseline);
        });
    }

    /** A base with a small mark whose base line lies above the line by {@code raise}, or below when that is negative. */
    private static MathBox marked(MathBox base, MathBox mark, double raise) {
        double lift = raise > 0 ? Math.max(raise, base.ascent() - mark.ascent() * 0.75) : raise;
        double gap = mark.height() * 0.06;
        return new MathBox(
                base.width() + gap + mark.width(),
                Math.max(base.ascent(), mark.ascent() + lift),
                Math.max(base.descent(), mark.descent() - lift),
                (canvas, x, baseline) -> {
                    base.paint(canvas, x, baseline);
                    mark.paint(canvas, x + base.width() + gap, baseline - lift);
                });
    }
}
