package org.tradebrief.report.workbook;

import java.util.List;

/**
 * One sheet: a title in A1, lines beneath it, then blocks one below the other, all from column A.
 *
 * @param name the name on its tab, legal as {@link LegalNames#sheet} makes it
 * @param title the text of A1
 * @param intro the lines beneath the title; a line wider than the sheet goes on in the next row
 * @param blocks tables, inputs and charts
 */
public record Sheet(String name, String title, List<Line> intro, List<Block> blocks) {

    /**
     * A line of text that may lead somewhere.
     *
     * @param value text, link or formula
     */
    public record Line(CellValue value) {
        /** A line of plain text. */
        public static Line of(String text) {
            Require.text(text, "line under a sheet's title");
            return new Line(CellValue.text(text));
        }
    }

    public Sheet {
        Require.that(LegalNames.isSheet(name), "sheet " + name + ": not a legal name of a sheet");
        Require.text(title, "title of sheet " + name);
        intro = List.copyOf(intro);
        blocks = List.copyOf(blocks);
    }

    /** A sheet whose lines are plain text. */
    public static Sheet of(String name, String title, List<String> intro, List<? extends Block> blocks) {
        return new Sheet(name, title, intro.stream().map(Line::of).toList(), List.copyOf(blocks));
    }

    /** Its tables, inputs included. */
    public List<DataTable> tables() {
        return blocks.stream().flatMap(block -> block.asTable().stream()).toList();
    }
}
