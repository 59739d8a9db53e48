package org.tradebrief.report.workbook;

import static org.tradebrief.report.workbook.XlsxFile.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** One sheet of a finished file: its XML and the texts of its cells. */
final class XlsxSheet {
    private final String name;
    private final String state;
    private final Element root;
    private final List<Element> tables;
    private final SortedMap<Integer, SortedMap<Integer, String>> texts = new TreeMap<>();

    /** A table as the file declares it. */
    record Declared(String name, CellRangeAddress range, List<String> headings) {}

    XlsxSheet(String name, String state, Element root, List<Element> tables, List<String> strings) {
        this.name = name;
        this.state = state;
        this.root = root;
        this.tables = tables;
        for (Element cell : elements(root, "c")) {
            CellReference place = new CellReference(cell.getAttribute("r"));
            String text = text(cell, strings);
            if (!text.isEmpty()) {
                texts.computeIfAbsent(place.getRow(), row -> new TreeMap<>()).put((int) place.getCol(), text);
            }
        }
    }

    String name() {
        return name;
    }

    /** Whether a reader sees its tab. */
    boolean isVisible() {
        return state.isEmpty() || state.equals("visible");
    }

    /** All elements of a name, in order. */
    List<Element> all(String element) {
        return elements(root, element);
    }

    /** Whether an element of a name occurs. */
    boolean has(String element) {
        return !all(element).isEmpty();
    }

    /** The text of a cell, rows and columns from 0; empty where there is none. */
    String text(int row, int column) {
        return texts.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
    }

    /** Every text with its place, by row and column from 0. */
    SortedMap<Integer, SortedMap<Integer, String>> texts() {
        return texts;
    }

    /** Texts of column A above its first table, or all where it has none. */
    List<String> lines() {
        int last = texts.isEmpty() ? 0 : texts.lastKey() + 1;
        int end = tables.isEmpty() ? last : declared().getFirst().range().getFirstRow();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < end; row++) {
            lines.add(text(row, 0));
        }
        return lines;
    }

    /** Its tables. */
    List<Declared> declared() {
        return tables.stream()
                .map(table -> new Declared(
                        table.getAttribute("displayName"),
                        CellRangeAddress.valueOf(table.getAttribute("ref")),
                        elements(table, "tableColumn").stream()
                                .map(column -> column.getAttribute("name"))
                                .toList()))
                .toList();
    }

    private static String text(Element cell, List<String> strings) {
        String value = elements(cell, "v").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        return switch (cell.getAttribute("t")) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr" -> elements(cell, "is").getFirst().getTextContent();
            default -> value;
        };
    }
}
