package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;

/** What a gate has found wrong so far. */
final class Violations {
    private final List<String> found = new ArrayList<>();

    /** Notes a violation unless what a rule demands holds. */
    void require(boolean holds, String rule, String where, String otherwise) {
        if (!holds) {
            found.add(rule + " " + where + " " + otherwise);
        }
    }

    /** All violations, in the order found. */
    List<String> all() {
        return List.copyOf(found);
    }
}
