package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.report.Report;
import org.tradebrief.report.Span.Link;

/** What pieces need to paint themselves: the page, the structure tree, the places of all other pieces. */
final class Painter {
    private final TaggedWriter writer;
    private final TaggedCanvas canvas;
    private final StructureTree tree;
    private final Report report;
    private final HouseStyle style;
    private final Map<String, Place> places;
    private final SortedSet<String> symbols = new TreeSet<>();

    /**
     * Where an id stands.
     *
     * @param page ordinal of the page, from 1
     * @param top distance from the upper edge of the sheet in points
     */
    record Place(int page, double top) {}

    Painter(TaggedWriter writer, Report report, HouseStyle style, Map<String, Place> places, int pages) {
        this.writer = writer;
        this.report = report;
        this.style = style;
        this.places = places;
        this.tree = new StructureTree(writer, pages);
        this.canvas = new TaggedCanvas(writer, tree, style.page().height());
    }

    TaggedCanvas canvas() {
        return canvas;
    }

    StructureTree tree() {
        return tree;
    }

    Report report() {
        return report;
    }

    HouseStyle style() {
        return style;
    }

    /** Goes to the next page. */
    void turnPage() {
        canvas.turnPage();
        tree.turnPage();
    }

    /** The page that an id stands on. */
    int pageOf(String id) {
        return place(id).page();
    }

    /** Remembers which symbols of the legend a text uses. */
    void noteSymbols(String text) {
        if (text.indexOf('[') >= 0) {
            report.symbols().stream()
                    .map(Report.Symbol::sign)
                    .filter(text::contains)
                    .forEach(symbols::add);
        }
    }

    /** The symbols used since the last call. */
    SortedSet<String> takeSymbols() {
        SortedSet<String> taken = new TreeSet<>(symbols);
        symbols.clear();
        return taken;
    }

    /** Paints a whole leaf element of the structure tree. */
    void leaf(Role role, Runnable painting) {
        Element element = tree.child(role);
        canvas.content(element, painting);
        tree.write(element);
    }

    /**
     * Paints lines as one leaf element.
     *
     * @return the lower edge of the last line
     */
    double lines(Role role, List<Line> lines, Ink ink, double x, double top) {
        if (!lines.isEmpty()) {
            leaf(role, () -> paint(lines, ink, x, top));
        }
        return top + lines.size() * ink.leading();
    }

    /**
     * Paints lines as one leaf element at the end of the document, whatever element is open.
     *
     * @return the lower edge of the last line
     */
    double linesAtEnd(List<Line> lines, Ink ink, double x, double top) {
        Element element = tree.atEnd(Role.P);
        canvas.content(element, () -> paint(lines, ink, x, top));
        tree.write(element);
        return top + lines.size() * ink.leading();
    }

    /** Paints lines inside content or an artifact. */
    void paint(List<Line> lines, Ink ink, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(canvas, x, top + i * ink.leading() + Passage.baseline(ink));
        }
    }

    /** Makes a rectangle of the page lead somewhere, as part of a link element that has content already. */
    void link(Element element, Link link, String contents, double x, double top, double width, double depth) {
        Rectangle area = new Rectangle((float) x, canvas.y(top + depth), (float) (x + width), canvas.y(top));
        PdfAnnotation annotation = new PdfAnnotation(writer, area);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        switch (link) {
            case Link.Inside inside -> annotation.put(PdfName.DEST, destination(inside.id()));
            case Link.Outside outside -> annotation.put(PdfName.A, new PdfAction(outside.uri()));
        }
        int key = tree.link(element, annotation.getIndirectReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    /** The destination of an id. */
    PdfDestination destination(String id) {
        Place place = place(id);
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, canvas.y(place.top()), 0);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("nothing on any page has the id " + id);
        }
        return place;
    }
}
