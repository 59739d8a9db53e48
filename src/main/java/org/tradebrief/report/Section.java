package org.tradebrief.report;

import java.util.List;

/**
 * One chapter of a report.
 *
 * @param id identifier that links lead to, the same in every language
 * @param title its heading; empty only for the brief on page 1, which the masthead heads
 * @param startsPage whether it begins on a new page
 * @param blocks its content in reading order
 */
public record Section(String id, String title, boolean startsPage, List<Block> blocks) {
    public Section {
        Text.required(id, "id of a section");
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("section " + id + ": no content; leave it out and list it as left out");
        }
    }
}
