package org.tradebrief.report.workbook;

import static org.tradebrief.report.workbook.HouseStyle.Trait.BOLD;
import static org.tradebrief.report.workbook.HouseStyle.Trait.CENTRED;
import static org.tradebrief.report.workbook.HouseStyle.Trait.INDENTED;
import static org.tradebrief.report.workbook.HouseStyle.Trait.PARTED;
import static org.tradebrief.report.workbook.HouseStyle.Trait.RIGHT;
import static org.tradebrief.report.workbook.HouseStyle.Trait.RULED;
import static org.tradebrief.report.workbook.HouseStyle.Trait.UNDERLINED;
import static org.tradebrief.report.workbook.HouseStyle.Trait.WRAPPED;

import java.util.List;
import java.util.Set;

/**
 * The named cell styles that sheets are made of, with the look that they have unless a base workbook brings its own.
 *
 * <p>A ministry restyles every sheet by changing these styles in the base workbook with Excel.
 */
enum HouseStyle {
    TITLE("Tradebrief title", 15, "12436D", "", BOLD),
    INTRO("Tradebrief line", 11, "0B0C0C", ""),
    LINE_LINK("Tradebrief line link", 11, "0563C1", "", UNDERLINED),
    CAPTION("Tradebrief caption", 12, "12436D", "", BOLD),
    HEADING("Tradebrief heading", 11, "FFFFFF", "12436D", BOLD, WRAPPED, INDENTED, PARTED),
    NUMBER_HEADING("Tradebrief number heading", 11, "FFFFFF", "12436D", BOLD, WRAPPED, RIGHT, PARTED),
    TEXT("Tradebrief text", 11, "0B0C0C", "", WRAPPED, INDENTED, RULED),
    NUMBER("Tradebrief number", 11, "0B0C0C", "", RIGHT, RULED),
    DATE("Tradebrief date", 11, "0B0C0C", "", CENTRED, RULED),
    FLAG("Tradebrief flag", 11, "0B0C0C", "", CENTRED, RULED),
    LINK("Tradebrief link", 11, "0563C1", "", UNDERLINED, WRAPPED, INDENTED, RULED),
    INPUT("Tradebrief input", 11, "1F3864", "FFF2CC", BOLD, RIGHT, RULED),
    GOOD("Tradebrief verdict good", 11, "00482F", "D5EFE3"),
    NOTICE("Tradebrief verdict notice", 11, "5C4300", "FFF2CC"),
    BAD("Tradebrief verdict bad", 11, "7A1420", "F9D9DC", BOLD),
    NEUTRAL("Tradebrief verdict neutral", 11, "3B3F42", "E8EAEB");

    private final String styleName;
    private final int points;
    private final String colour;
    private final String fill;
    private final Set<Trait> traits;

    /** What a style has beside size and colour. */
    enum Trait {
        BOLD,
        UNDERLINED,
        RIGHT,
        CENTRED,
        WRAPPED,
        /** Flush left, a little apart from the number to its left. */
        INDENTED,
        /** With a white line to the right, so that headings do not run together. */
        PARTED,
        /** With a light line beneath, so that a row can be followed across the page. */
        RULED
    }

    HouseStyle(String styleName, int points, String colour, String fill, Trait... traits) {
        this.styleName = styleName;
        this.points = points;
        this.colour = colour;
        this.fill = fill;
        this.traits = Set.copyOf(List.of(traits));
    }

    /** The name that Excel's gallery of cell styles shows. */
    String styleName() {
        return styleName;
    }

    /** Size of its font. */
    int points() {
        return points;
    }

    /** Colour of its text, as six hexadecimal digits. */
    String colour() {
        return colour;
    }

    /** Colour of its ground, empty for none. */
    String fill() {
        return fill;
    }

    /** Whether it has a trait. */
    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
