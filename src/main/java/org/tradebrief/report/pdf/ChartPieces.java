package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.tradebrief.report.Span;
import org.tradebrief.report.Table;

/** A chart as pieces: message, subtitle, picture, and the line that says what its marks mean and where its numbers are. */
final class ChartPieces {
    private static final double GIVE = 0.25;
    private static final double TAKE = 1;

    private final Chart chart;
    private final Role heading;
    private final Report report;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;

    ChartPieces(Chart chart, Role heading, Report report, HouseStyle style, Typesetter typesetter) {
        this.chart = chart;
        this.heading = heading;
        this.report = report;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
    }

    void addTo(Flow flow) {
        flow.anchor(chart.id());
        flow.add(title());
        ChartArt art = new ChartArt(chart, style, typesetter);
        double height = art.naturalHeight();
        flow.add(Piece.elastic(
                4,
                height,
                height * GIVE,
                height * TAKE,
                true,
                (painter, top, actual) -> figure(painter, art, top, actual)));
        List<Span> spans = Scripts.apart(footer(), report.language());
        Ink small = inks.small();
        List<Line> lines = typesetter.lines(spans, small, style.page().measure());
        new Passage(Role.P, spans, lines, small, style.page().left(), report.language()).addTo(flow, 4, false);
    }

    private Piece title() {
        double measure = style.page().measure();
        String name = String.format(Locale.ROOT, report.labels().figure(), chart.number());
        List<Line> title = typesetter.lines(name + "  " + chart.title(), inks.heading(), measure);
        List<Line> subtitle = typesetter.lines(chart.subtitle(), inks.subtitle(), measure);
        double height = title.size() * inks.heading().leading()
                + subtitle.size() * inks.subtitle().leading();
        return Piece.of(17, height, true, (painter, top, all) -> {
            double y =
                    painter.lines(heading, title, inks.heading(), style.page().left(), top);
            painter.lines(Role.P, subtitle, inks.subtitle(), style.page().left(), y);
        });
    }

    private void figure(Painter painter, ChartArt art, double top, double height) {
        double left = style.page().left();
        double right = left + style.page().measure();
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {
            (float) left,
            painter.canvas().y(top + height),
            (float) right,
            painter.canvas().y(top)
        }));
        Element element = painter.tree()
                .child(Role.Figure)
                .with(Element.entry(PdfName.ALT, new PdfString(chart.alternativeText(), PdfObject.TEXT_UNICODE)))
                .with(Element.entry(PdfName.A, layout));
        painter.canvas().content(element, () -> art.paint(painter.canvas(), top, height));
        painter.tree().write(element);
    }

    private List<Span> footer() {
        String space = report.language() == Language.EN ? " " : "";
        List<Span> spans = new ArrayList<>();
        ChartLegend.of(chart, report.labels()).forEach(sentence -> spans.add(Span.of(sentence + space)));
        spans.add(Span.of(String.format(Locale.ROOT, report.labels().source(), chart.source()) + space));
        chart.table().ifPresent(id -> spans.add(Span.inside(pointer(id), id)));
        return spans;
    }

    private String pointer(String id) {
        String number = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .map(Table::number)
                .findFirst()
                .orElse(id);
        String name = String.format(Locale.ROOT, report.labels().table(), number);
        return String.format(Locale.ROOT, report.labels().dataIn(), name);
    }
}
