package org.tradebrief.report.workbook;

import java.net.URI;
import java.util.Set;

/** Where a link leads. */
public sealed interface Target {

    /** A place inside the workbook. */
    sealed interface Place extends Target {}

    /** Cell A1 of a sheet. */
    record OnSheet(String sheet) implements Place {}

    /** The row of a table whose first column shows a key. */
    record OnRow(String table, String key) implements Place {}

    /** One cell of a table, by the text in the row's first column and the heading of its column. */
    record OnCell(String table, String key, String column) implements Place {}

    /** An address outside; only web and mail addresses, so that no source can plant a file or a command. */
    record Web(URI address) implements Target {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        public Web {
            Require.that(
                    address.getScheme() != null && SCHEMES.contains(address.getScheme()),
                    "link to " + address + ": expected http, https or mailto");
        }
    }
}
