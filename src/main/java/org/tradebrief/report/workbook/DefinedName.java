package org.tradebrief.report.workbook;

/**
 * A cell with a name, such as that of a headline figure.
 *
 * @param name legal as {@link LegalNames#name} makes it
 * @param cell the cell
 * @param comment what the name manager shows beside it
 */
public record DefinedName(String name, Target.OnCell cell, String comment) {
    public DefinedName {
        Require.that(LegalNames.isName(name), "defined name " + name + ": not a legal name");
    }
}
