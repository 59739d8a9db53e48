package org.tradebrief.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A finished report, ready for any writer: every number in it is already rounded and written out.
 *
 * <p>It cannot be built with two elements of one id, with a link that leads nowhere, or with a chart whose table is
 * missing.
 *
 * @param language the language of its text
 * @param masthead what stands at the head of page 1 and in the running lines
 * @param labels the words that writers set around the content
 * @param symbols the shorthand such as {@code [p]} that may stand beside numbers, in legend order
 * @param sections the sections in reading order, never empty
 */
public record Report(
        Language language, Masthead masthead, Labels labels, List<Symbol> symbols, List<Section> sections) {

    /**
     * A shorthand that stands beside a number.
     *
     * @param sign the sign as printed, such as {@code [p]}
     * @param meaning what it means
     */
    public record Symbol(String sign, String meaning) {
        public Symbol {
            Text.required(sign, "sign of a symbol");
            Text.required(meaning, "meaning of symbol " + sign);
        }
    }

    public Report {
        symbols = List.copyOf(symbols);
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("report " + masthead.title() + ": no section");
        }
        Set<String> ids = ids(sections);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                for (String target : block.references()) {
                    if (!ids.contains(target)) {
                        throw new IllegalArgumentException("section " + section.id() + ": refers to " + target
                                + ", which is no section, table or chart");
                    }
                }
            }
        }
    }

    /** The same report, which says on every page that it is not for release. */
    public Report asDraft() {
        return new Report(language, masthead.asDraft(), labels, symbols, sections);
    }

    private static Set<String> ids(List<Section> sections) {
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            add(ids, section.id());
            for (Block block : section.blocks()) {
                switch (block) {
                    case Table table -> add(ids, table.id());
                    case Chart chart -> add(ids, chart.id());
                    default -> {}
                }
            }
        }
        return ids;
    }

    private static void add(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("id " + id + " is used twice");
        }
    }
}
