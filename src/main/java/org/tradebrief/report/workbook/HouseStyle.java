package org.tradebrief.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The named cell styles that sheets are made of, with the look that they have unless a base workbook brings its own.
 *
 * <p>A ministry restyles every sheet by changing these styles in the base workbook with Excel.
 */
enum HouseStyle {
    TITLE("Tradebrief title", new Look(15).bold().coloured("12436D")),
    INTRO("Tradebrief line", new Look(11)),
    CAPTION("Tradebrief caption", new Look(12).bold().coloured("12436D")),
    HEADING(
            "Tradebrief heading",
            new Look(11).bold().coloured("FFFFFF").on("12436D").wrapped()),
    NUMBER_HEADING(
            "Tradebrief number heading",
            new Look(11).bold().coloured("FFFFFF").on("12436D").wrapped().right()),
    TEXT("Tradebrief text", new Look(11).wrapped().ruled()),
    NUMBER("Tradebrief number", new Look(11).right().ruled()),
    DATE("Tradebrief date", new Look(11).centred().ruled()),
    FLAG("Tradebrief flag", new Look(11).centred().ruled()),
    LINK(
            "Tradebrief link",
            new Look(11).coloured("0563C1").underlined().wrapped().ruled()),
    LINE_LINK("Tradebrief line link", new Look(11).coloured("0563C1").underlined()),
    INPUT(
            "Tradebrief input",
            new Look(11).bold().coloured("1F3864").on("FFF2CC").right().ruled());

    private final String styleName;
    private final Look look;

    HouseStyle(String styleName, Look look) {
        this.styleName = styleName;
        this.look = look;
    }

    /** The name that Excel's gallery of cell styles shows. */
    String styleName() {
        return styleName;
    }

    /** The look where no base workbook says otherwise. */
    Look look() {
        return look;
    }

    /** Font, fill and alignment of a style. */
    record Look(
            int points,
            boolean isBold,
            boolean isUnderlined,
            String colour,
            String fill,
            HorizontalAlignment align,
            boolean wraps,
            BorderStyle rule) {

        Look(int points) {
            this(points, false, false, "0B0C0C", "", HorizontalAlignment.GENERAL, false, BorderStyle.NONE);
        }

        Look bold() {
            return new Look(points, true, isUnderlined, colour, fill, align, wraps, rule);
        }

        Look underlined() {
            return new Look(points, isBold, true, colour, fill, align, wraps, rule);
        }

        Look coloured(String rgb) {
            return new Look(points, isBold, isUnderlined, rgb, fill, align, wraps, rule);
        }

        Look on(String rgb) {
            return new Look(points, isBold, isUnderlined, colour, rgb, align, wraps, rule);
        }

        Look right() {
            return new Look(points, isBold, isUnderlined, colour, fill, HorizontalAlignment.RIGHT, wraps, rule);
        }

        Look centred() {
            return new Look(points, isBold, isUnderlined, colour, fill, HorizontalAlignment.CENTER, wraps, rule);
        }

        Look wrapped() {
            return new Look(points, isBold, isUnderlined, colour, fill, align, true, rule);
        }

        /** With a hairline beneath, so that a row can be followed across the page. */
        Look ruled() {
            return new Look(points, isBold, isUnderlined, colour, fill, align, wraps, BorderStyle.HAIR);
        }
    }
}
