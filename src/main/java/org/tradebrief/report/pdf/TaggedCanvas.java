package org.tradebrief.report.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page that is being painted, measured in points from its upper left corner. Whatever it paints is either content
 * of an element of the structure tree or an artifact; nothing can be painted otherwise.
 */
final class TaggedCanvas implements Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PAGINATION = new PdfName("Pagination");
    private static final int NONE = -1;

    private final PdfContentByte content;
    private final double height;
    private boolean marked;
    private int filling = NONE;
    private @Nullable Face face;
    private double size;

    TaggedCanvas(PdfWriter writer, double height) {
        this.content = writer.getDirectContent();
        this.height = height;
    }

    /** Paints content of an element that holds no other elements. */
    void content(StructureTree.Element element, Runnable painting) {
        mark(() -> content.beginMarkedContentSequence(element.dictionary()), painting);
    }

    /** Paints what repeats on every page: running lines, heads of continued tables. */
    void pagination(Runnable painting) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, PAGINATION);
        mark(() -> content.beginMarkedContentSequence(ARTIFACT, properties, true), painting);
    }

    /** Paints what only orders the page: rules, grounds. */
    void decoration(Runnable painting) {
        mark(() -> content.beginMarkedContentSequence(ARTIFACT), painting);
    }

    /** Forgets colour and font, which do not last beyond a page. */
    void turnPage() {
        filling = NONE;
        face = null;
    }

    private void mark(Runnable begin, Runnable painting) {
        if (marked) {
            throw new IllegalStateException("content within content");
        }
        marked = true;
        begin.run();
        painting.run();
        content.endMarkedContentSequence();
        marked = false;
    }

    @Override
    public void text(String text, Face face, Ink ink, double x, double baseline) {
        requireMark();
        fill(ink.colour());
        content.beginText();
        if (face != this.face || ink.size() != size) {
            content.setFontAndSize(face.font(), (float) ink.size());
            this.face = face;
            size = ink.size();
        }
        content.moveText((float) x, y(baseline));
        content.showText(text);
        content.endText();
    }

    @Override
    public void fill(int colour, double x, double top, double width, double depth) {
        requireMark();
        fill(colour);
        content.rectangle((float) x, y(top + depth), (float) width, (float) depth);
        content.fill();
    }

    @Override
    public void path(Stroke stroke, double[][] points, boolean closed) {
        requireMark();
        pen(stroke);
        trace(points);
        if (closed) {
            content.closePathStroke();
        } else {
            content.stroke();
        }
    }

    @Override
    public void area(int colour, double[][] points) {
        requireMark();
        fill(colour);
        trace(points);
        content.fill();
    }

    @Override
    public void shape(int fillColour, Stroke outline, double[][] points) {
        requireMark();
        fill(fillColour);
        pen(outline);
        trace(points);
        content.closePathFillStroke();
    }

    @Override
    public void disc(int fillColour, Stroke outline, double x, double y, double radius) {
        requireMark();
        fill(fillColour);
        pen(outline);
        content.circle((float) x, y(y), (float) radius);
        content.fillStroke();
    }

    /** Turns a distance from the upper edge into one from the lower edge, as PDF measures. */
    float y(double fromTop) {
        return (float) (height - fromTop);
    }

    private void trace(double[][] points) {
        content.moveTo((float) points[0][0], y(points[0][1]));
        for (int i = 1; i < points.length; i++) {
            content.lineTo((float) points[i][0], y(points[i][1]));
        }
    }

    private void pen(Stroke stroke) {
        content.setRGBColorStroke(red(stroke.colour()), green(stroke.colour()), blue(stroke.colour()));
        content.setLineWidth((float) stroke.thickness());
        content.setLineCap(stroke.dashes().length == 0 ? PdfContentByte.LINE_CAP_BUTT : PdfContentByte.LINE_CAP_ROUND);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        if (stroke.dashes().length == 0) {
            content.setLineDash(0);
        } else {
            content.setLineDash(stroke.dashes(), 0);
        }
    }

    private void fill(int colour) {
        if (colour != filling) {
            content.setRGBColorFill(red(colour), green(colour), blue(colour));
            filling = colour;
        }
    }

    private void requireMark() {
        if (!marked) {
            throw new IllegalStateException("neither content nor artifact");
        }
    }

    private static int red(int colour) {
        return colour >> 16 & 0xFF;
    }

    private static int green(int colour) {
        return colour >> 8 & 0xFF;
    }

    private static int blue(int colour) {
        return colour & 0xFF;
    }
}
