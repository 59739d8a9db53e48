package org.tradebrief.intake;

import java.util.List;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;

/**
 * Notices that a row that cannot be used would have the right number of fields with another delimiter.
 *
 * <p>From there on every row is written otherwise, so the file is refused at that place rather than quarantined row by
 * row.
 */
final class DelimiterChange {
    /** Delimiters that statistical files have, the likelier first. */
    static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private DelimiterChange() {}

    /**
     * Refuses the file if the delimiter changes in a row.
     *
     * @throws InvalidInput naming the row and the character at which the other delimiter first stands
     */
    static void refuse(String file, long line, List<String> columns, List<String> fields, char delimiter) {
        String text = String.join(String.valueOf(delimiter), fields);
        for (char other : DELIMITERS) {
            if (other != delimiter && separates(other, text, columns, fields)) {
                throw new InvalidInput(List.of(new InputError(
                        file,
                        line,
                        "character " + (text.indexOf(other) + 1),
                        "the delimiter " + name(other),
                        "the delimiter " + name(delimiter) + ", as above",
                        "write the whole file with one delimiter")));
            }
        }
    }

    /** Whether it stands as often as the columns need, and not just inside one text. */
    private static boolean separates(char other, String text, List<String> columns, List<String> fields) {
        if (text.indexOf(other) < 0 || text.chars().filter(c -> c == other).count() != columns.size() - 1) {
            return false;
        }
        long fieldsWithIt =
                fields.stream().filter(field -> field.indexOf(other) >= 0).count();
        return fields.size() != columns.size() || columns.size() > 2 && 2 * fieldsWithIt > columns.size();
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}
