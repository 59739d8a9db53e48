package org.tradebrief.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.tradebrief.report.Markup;

/** Draws as SVG, with texts kept as texts. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    /** What has been drawn. */
    String elements() {
        return svg.toString();
    }

    @Override
    public void text(String text, Face face, Ink ink, double x, double baseline) {
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline));
        svg.append("\" textLength=\"").append(number(width(text, face, ink)));
        svg.append("\" lengthAdjust=\"spacingAndGlyphs");
        svg.append("\" font-size=\"").append(number(ink.size())).append('"');
        if (ink.bold()) {
            svg.append(" font-weight=\"bold\"");
        }
        svg.append(" fill=\"").append(colour(ink.colour())).append("\">");
        svg.append(Markup.escaped(text)).append("</text>");
    }

    @Override
    public void fill(int colour, double x, double top, double width, double depth) {
        svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(top));
        svg.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(depth));
        svg.append("\" fill=\"").append(colour(colour)).append("\"/>");
    }

    @Override
    public void path(Stroke stroke, double[][] points, boolean closed) {
        open(points, closed).append("\" fill=\"none\"");
        stroke(stroke);
    }

    @Override
    public void area(int colour, double[][] points) {
        open(points, true).append("\" fill=\"").append(colour(colour)).append("\"/>");
    }

    @Override
    public void shape(int fillColour, Stroke outline, double[][] points) {
        open(points, true).append("\" fill=\"").append(colour(fillColour)).append('"');
        stroke(outline);
    }

    @Override
    public void disc(int fillColour, Stroke outline, double x, double y, double radius) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        svg.append("\" r=\"").append(number(radius));
        svg.append("\" fill=\"").append(colour(fillColour)).append('"');
        stroke(outline);
    }

    /** The width in the report's own font, which keeps the text in its place whatever font the reader has. */
    private static double width(String text, Face face, Ink ink) {
        return text.chars()
                        .mapToLong(character -> face.advance((char) character))
                        .sum()
                * ink.size()
                / 1000;
    }

    private StringBuilder open(double[][] points, boolean closed) {
        svg.append("<path d=\"");
        for (int i = 0; i < points.length; i++) {
            svg.append(i == 0 ? 'M' : 'L').append(number(points[i][0])).append(' ');
            svg.append(number(points[i][1]));
        }
        return closed ? svg.append('Z') : svg;
    }

    private void stroke(Stroke stroke) {
        svg.append(" stroke=\"").append(colour(stroke.colour()));
        svg.append("\" stroke-width=\"").append(number(stroke.thickness()));
        svg.append("\" stroke-linejoin=\"round\"");
        if (stroke.dashes().length > 0) {
            svg.append(" stroke-linecap=\"round\" stroke-dasharray=\"");
            for (float dash : stroke.dashes()) {
                svg.append(number(dash)).append(' ');
            }
            svg.setCharAt(svg.length() - 1, '"');
        }
        svg.append("/>");
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
