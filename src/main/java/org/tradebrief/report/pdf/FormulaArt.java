package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.derive.MathLayout;
import org.tradebrief.report.Block.Formula;

/**
 * A formula on a tinted ground, its source on the right or, beside a wide formula, beneath; a formula that is too wide
 * is set smaller, then broken between its parts.
 */
final class FormulaArt {
    private static final double INSET = 13;
    private static final double AROUND = 7;
    private static final double BETWEEN = 5;
    private static final double SMALLEST = 0.8;

    /** The part of the measure that a source beside its formula takes. */
    private static final double ASIDE = 0.4;

    private final Formula formula;
    private final HouseStyle style;
    private final Ink ink;
    private final Ink small;
    private final MathSetter setter;
    private final Typesetter typesetter;

    FormulaArt(Formula formula, HouseStyle style, Typesetter typesetter) {
        this.formula = formula;
        this.style = style;
        this.ink = new Inks(style).body();
        this.small = new Inks(style).small();
        this.setter = new MathSetter(typesetter.fonts());
        this.typesetter = typesetter;
    }

    void addTo(Flow flow) {
        double measure = style.page().measure() - 2 * INSET;
        double aside = measure * ASIDE;
        List<MathBox> lines = lines(measure);
        double width = lines.stream().mapToDouble(MathBox::width).max().orElse(0);
        boolean beside = width + INSET < measure - aside;
        List<Line> source = typesetter.lines(formula.source(), small, beside ? aside : measure);
        double formulaHeight = lines.stream().mapToDouble(MathBox::height).sum() + (lines.size() - 1) * BETWEEN;
        double sourceHeight = source.size() * small.leading();
        double content = beside ? Math.max(formulaHeight, sourceHeight) : formulaHeight + BETWEEN + sourceHeight;
        flow.add(Piece.of(5, content + 2 * AROUND, false, (painter, top, height) -> {
            TaggedCanvas canvas = painter.canvas();
            double left = style.page().left();
            canvas.decoration(() ->
                    canvas.fill(style.colours().panel(), left, top, style.page().measure(), height));
            Element element = painter.tree()
                    .child(Role.Formula)
                    .with(Element.entry(PdfName.ALT, new PdfString(formula.spoken(), PdfObject.TEXT_UNICODE)));
            double formulaTop = beside ? top + (height - formulaHeight) / 2 : top + AROUND;
            canvas.content(element, () -> paint(canvas, lines, left + INSET, formulaTop));
            painter.tree().write(element);
            painter.lines(
                    Role.Note,
                    source,
                    small,
                    beside ? left + INSET + measure - aside : left + INSET,
                    beside ? top + (height - sourceHeight) / 2 : top + AROUND + formulaHeight + BETWEEN);
        }));
    }

    private static void paint(TaggedCanvas canvas, List<MathBox> lines, double x, double top) {
        double y = top;
        for (MathBox line : lines) {
            line.paint(canvas, x, y + line.ascent());
            y += line.height() + BETWEEN;
        }
    }

    private List<MathBox> lines(double measure) {
        MathBox whole = setter.set(formula.layout(), ink);
        if (whole.width() <= measure) {
            return List.of(whole);
        }
        Ink smaller = ink.sized(ink.size() * Math.max(SMALLEST, measure / whole.width()));
        List<MathBox> lines = new ArrayList<>();
        List<MathBox> line = new ArrayList<>();
        double width = 0;
        for (MathBox part : parts(formula.layout(), smaller, measure)) {
            if (width + part.width() > measure && !line.isEmpty()) {
                lines.add(setter.row(List.copyOf(line)));
                line.clear();
                width = 0;
            }
            line.add(part);
            width += part.width();
        }
        lines.add(setter.row(List.copyOf(line)));
        return lines;
    }

    /** What a line may be broken between; a part that is wider than the page is written on one line of text instead. */
    private List<MathBox> parts(MathLayout layout, Ink as, double measure) {
        if (layout instanceof MathLayout.Row(var parts)) {
            return parts.stream()
                    .flatMap(part -> parts(part, as, measure).stream())
                    .toList();
        }
        MathBox box = setter.set(layout, as);
        if (box.width() <= measure) {
            return List.of(box);
        }
        return typesetter.lines(layout.linear(), as, measure).stream()
                .map(line -> setter.set(
                        new MathLayout.Text(line.runs().stream().map(Run::text).reduce("", String::concat)), as))
                .toList();
    }
}
