package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;

/**
 * The columns of a table, in the order of the file.
 *
 * @param columns their names; trailing delimiters of the header line name no column
 */
record Header(List<String> columns) {
    /** Columns that the quarantine adds to a row say why it stands there; a mended row may keep them. */
    static final String QUARANTINE = "quarantine_";

    /**
     * The header of a table that must have certain columns and no others, in any order.
     *
     * @throws InvalidInput with every missing, unknown and repeated column
     */
    static Header of(Line line, List<String> expected, String file) {
        return of(line, expected, List.of(), file);
    }

    /** The same of a table that may have some more columns. */
    static Header of(Line line, List<String> expected, List<String> optional, String file) {
        List<String> valid = Stream.concat(expected.stream(), optional.stream()).toList();
        Header header = open(line.fields());
        DelimiterChange.refuse(file, line.number(), expected, header.columns, ',');
        List<InputError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : header.columns) {
            if (!seen.add(column)) {
                errors.add(new InputError(file, line.number(), column, "the column twice", "every column once", ""));
            } else if (!valid.contains(column) && !column.startsWith(QUARANTINE)) {
                String known = "one of " + String.join(", ", valid);
                errors.add(new InputError(file, line.number(), column, column, known, NearestCode.hint(column, valid)));
            }
        }
        expected.stream()
                .filter(column -> !seen.contains(column))
                .map(column -> new InputError(
                        file,
                        line.number(),
                        column,
                        String.join(",", header.columns),
                        "the column " + column,
                        NearestCode.hint(column, header.columns)))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return header;
    }

    /** The header of a table that may have any columns. */
    static Header open(List<String> fields) {
        return new Header(withoutTrailingEmpty(fields));
    }

    /** Whether a line has a field for every column, and beyond them nothing but trailing delimiters. */
    boolean fits(Line line) {
        int surplus = line.fields().size() - columns.size();
        return surplus == 0
                || surplus > 0 && line.fields().stream().skip(columns.size()).allMatch(String::isEmpty);
    }

    /** Whether there is a column of that name. */
    boolean has(String column) {
        return columns.contains(column);
    }

    /** The field of a line that {@link #fits} under a column. */
    String field(Line line, String column) {
        return line.fields().get(columns.indexOf(column));
    }

    private static List<String> withoutTrailingEmpty(List<String> fields) {
        int size = fields.size();
        while (size > 0 && fields.get(size - 1).isBlank()) {
            size--;
        }
        return fields.subList(0, size).stream().map(String::strip).toList();
    }
}
