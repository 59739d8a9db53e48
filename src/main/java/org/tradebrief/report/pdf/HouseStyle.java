package org.tradebrief.report.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How an office's reports look: page, colours, type sizes and typeface. Lengths and sizes are in points (1/72 inch).
 *
 * @param page the sheet and its margins
 * @param colours the palette
 * @param type the type sizes
 * @param chartHeight height of a chart's plot before it is fitted to its page
 * @param typeface the office's own fonts; empty for those that the program carries
 */
public record HouseStyle(Page page, Colours colours, Type type, double chartHeight, Optional<Typeface> typeface) {

    /** A sheet of paper and its margins. */
    public record Page(double width, double height, double left, double right, double top, double bottom) {
        /** The width that content fills. */
        double measure() {
            return width - left - right;
        }

        /** The height that content fills. */
        double depth() {
            return height - top - bottom;
        }
    }

    /**
     * Colours as {@code 0xRRGGBB}.
     *
     * @param series colours of a chart's series and, first of all, of the house
     * @param text running text
     * @param muted what stands back: subtitles, notes, running lines; at least 4.5:1 on white
     * @param rule thin rules and grid lines
     * @param panel ground of panels and of the masthead
     */
    public record Colours(List<Integer> series, int text, int muted, int rule, int panel) {
        public Colours {
            series = List.copyOf(series);
            if (series.size() != 4) {
                throw new IllegalArgumentException("colours of series: " + series.size() + ", expected 4");
            }
        }

        /** The colour of the house. */
        int house() {
            return series.getFirst();
        }
    }

    /**
     * Type sizes, and the distance of lines as a multiple of the size.
     *
     * @param title the report's title
     * @param section titles of sections
     * @param headline the sentence beneath them
     * @param heading headings inside a section, titles of tables and charts
     * @param body running text
     * @param table cells of tables
     * @param small notes, sources, running lines, labels of charts
     * @param figure key figures
     * @param leading distance of base lines, in sizes
     */
    public record Type(
            double title,
            double section,
            double headline,
            double heading,
            double body,
            double table,
            double small,
            double figure,
            double leading) {
        List<Double> sizes() {
            return List.of(title, section, headline, heading, body, table, small, figure);
        }
    }

    /** Font files (TrueType outlines) that replace the carried ones; they must hold every character printed. */
    public record Typeface(Path regular, Path bold) {}

    private static final double LEAST_TYPE = 5;
    private static final double LEAST_MEASURE = 300;
    private static final double LEAST_CONTRAST = 4.5;

    /**
     * The style itself.
     *
     * @throws IllegalArgumentException when nobody could read a page set in it
     */
    HouseStyle sound() {
        require(
                page.measure() >= LEAST_MEASURE,
                "width between the margins " + page.measure() + " pt, expected 300 pt");
        require(page.depth() >= LEAST_MEASURE, "height between the margins " + page.depth() + " pt, expected 300 pt");
        for (double size : type.sizes()) {
            require(size >= LEAST_TYPE && size <= 60, "type size " + size + " pt, expected 5 to 60 pt");
        }
        require(type.leading() >= 1 && type.leading() <= 3, "leading " + type.leading() + ", expected 1 to 3");
        for (int colour : List.of(colours.text(), colours.muted(), colours.house())) {
            require(
                    Tint.contrastOnWhite(colour) >= LEAST_CONTRAST,
                    "colour #%06X of text has a contrast below 4.5 on white".formatted(colour));
        }
        return this;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A4, four colours that stay apart in grey, and the carried fonts. */
    public static HouseStyle standard() {
        return new HouseStyle(
                new Page(595.28, 841.89, 62, 62, 74, 68),
                new Colours(List.of(0x12436D, 0x28A197, 0x801650, 0xF46A25), 0x1F2328, 0x595F69, 0xC9CED6, 0xF1F4F8),
                new Type(25, 18, 11.5, 9.8, 9.4, 8.2, 7.2, 22, 1.42),
                150,
                Optional.empty());
    }
}
