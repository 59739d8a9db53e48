package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/**
 * A table that the program writes and no template declares.
 *
 * @param id identifier that links lead to
 * @param title its title
 * @param subtitle what its rows are
 * @param columns its columns
 * @param rows its rows; without any there is no table
 * @param notes remarks beneath
 * @param source where its content comes from
 */
record Listing(
        String id,
        Term title,
        Term subtitle,
        List<Table.Column> columns,
        List<Table.Row> rows,
        List<String> notes,
        String source) {

    /** The table under a number, or nothing when it has no rows. */
    List<Block> numbered(int number, Voice voice) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        id,
                        Integer.toString(number),
                        voice.term(title),
                        voice.term(subtitle),
                        columns,
                        rows,
                        notes,
                        source));
    }
}
