package org.tradebrief.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page that is being painted, measured in points from its upper left corner. Whatever it paints is either content
 * of an element of the structure tree or an artifact; nothing can be painted otherwise.
 */
final class TaggedCanvas implements Canvas {
    private static final int NONE = -1;

    private final StructureTree tree;
    private final PdfWriter writer;
    private final PdfContentByte content;
    private final ByteBuffer out;
    private final Map<Face, GlyphCodes> codesOf = new HashMap<>();
    private final Map<Integer, byte[]> fillings = new HashMap<>();
    private final double height;
    private boolean marked;
    private int filling = NONE;
    private @Nullable GlyphCodes current;
    private double size;

    TaggedCanvas(PdfWriter writer, StructureTree tree, double height) {
        this.tree = tree;
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.out = content.getInternalBuffer();
        this.height = height;
    }

    /** Paints content of an element. */
    void content(Element element, Runnable painting) {
        begin();
        out.append(element.role().opening()).append(tree.mark(element)).append(Operator.PROPERTIES_END);
        end(painting);
    }

    /** Paints what repeats on every page: running lines, heads of continued tables. */
    void pagination(Runnable painting) {
        begin();
        out.append(Operator.PAGINATION);
        end(painting);
    }

    /** Paints what only orders the page: rules, grounds. */
    void decoration(Runnable painting) {
        begin();
        out.append(Operator.DECORATION);
        end(painting);
    }

    /** Forgets colour and font, which do not last beyond a page. */
    void turnPage() {
        filling = NONE;
        current = null;
    }

    private void begin() {
        if (marked) {
            throw new IllegalStateException("content within content");
        }
        marked = true;
    }

    private void end(Runnable painting) {
        painting.run();
        out.append(Operator.MARK_END);
        marked = false;
    }

    @Override
    public void text(String text, Face face, Ink ink, double x, double baseline) {
        requireMark();
        fill(ink.colour());
        out.append(Operator.TEXT_BEGIN);
        GlyphCodes codes = codesOf.computeIfAbsent(face, key -> new GlyphCodes(writer, key));
        if (codes != current || ink.size() != size) {
            content.setFontAndSize(face.font(), (float) ink.size());
            current = codes;
            size = ink.size();
        }
        out.append((float) x).append_i(' ').append(y(baseline)).append(Operator.MOVE);
        codes.show(text, out);
        out.append(Operator.TEXT_END);
    }

    @Override
    public void fill(int colour, double x, double top, double width, double depth) {
        requireMark();
        fill(colour);
        out.append((float) x).append_i(' ').append(y(top + depth)).append_i(' ');
        out.append((float) width).append_i(' ').append((float) depth).append(Operator.FILL_RECTANGLE);
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
            out.append(fillings.computeIfAbsent(colour, this::filling));
            filling = colour;
        }
    }

    /** What OpenPDF writes to fill with a colour. */
    private byte[] filling(int colour) {
        PdfContentByte nowhere = new PdfContentByte(writer);
        nowhere.setRGBColorFill(red(colour), green(colour), blue(colour));
        return nowhere.getInternalBuffer().toByteArray();
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
