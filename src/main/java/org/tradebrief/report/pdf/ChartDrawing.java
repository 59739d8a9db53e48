package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Locale;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Markup;

/** Charts as pictures of their own, drawn by the same hand as those in the report. */
public final class ChartDrawing {
    private final HouseStyle style;
    private final Labels labels;
    private final Typesetter typesetter;

    /** Drawings in a style, their numbers and texts set as a language does and their marks explained by labels. */
    public ChartDrawing(HouseStyle style, Language language, Labels labels) {
        this.style = style;
        this.labels = labels;
        this.typesetter = new Typesetter(Fonts.of(style, language), style);
    }

    /** What the marks of a chart mean, one sentence for each kind of mark. */
    public List<String> legend(Chart chart) {
        return ChartLegend.of(chart, labels);
    }

    /** The picture of a chart as an SVG element that speaks its alternative text. */
    public String svg(Chart chart) {
        ChartArt art = new ChartArt(chart, style, typesetter);
        SvgCanvas canvas = new SvgCanvas();
        double height = art.naturalHeight();
        art.paint(canvas, 0, height);
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.2f 0 %.2f %.2f\" role=\"img\" aria-label=\"%s\">%s</svg>",
                style.page().left(),
                style.page().measure(),
                height,
                Markup.escaped(chart.alternativeText()),
                canvas.elements());
    }
}
