package org.tradebrief.catalogue;

/**
 * One thing in an input file that cannot be used, said so that it can be mended.
 *
 * @param file path relative to the input folder
 * @param line physical line from 1, or 0 when the file as a whole is meant
 * @param column name of the column, or number of the character
 * @param seen what stands there
 * @param expected what should stand there
 * @param hint nearest valid value or what to do; empty when there is none
 */
public record InputError(String file, long line, String column, String seen, String expected, String hint) {

    /** One line: {@code file:line, column c: seen 'x', expected y (hint)}. */
    public String message() {
        return file
                + (line > 0 ? ":" + line : "")
                + (column.isEmpty() ? "" : ", column " + column)
                + ": seen '" + seen + "', expected " + expected
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
