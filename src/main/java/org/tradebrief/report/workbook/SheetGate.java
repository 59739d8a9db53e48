package org.tradebrief.report.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** The rules of {@link AccessibilityGate} that one sheet can break by itself. */
final class SheetGate {
    private static final Pattern SHORTHAND = Pattern.compile("\\[[a-z]{1,4}]");

    /** Title, number of tables, source. */
    private static final int FEWEST_LINES = 3;

    private final XlsxSheet sheet;
    private final Violations violations;
    private final String where;

    SheetGate(XlsxSheet sheet, Violations violations) {
        this.sheet = sheet;
        this.violations = violations;
        this.where = "sheet " + sheet.name();
    }

    /** Checks the sheet, which should hold so many tables. */
    void check(int expected) {
        violations.require(!sheet.text(0, 0).isBlank(), "A05", where, "has no title in A1");
        violations.require(
                sheet.lines().stream().noneMatch(String::isBlank), "A06", where, "has an empty row above its table");
        violations.require(!sheet.has("mergeCell"), "A07", where, "has merged cells");
        violations.require(sheet.isVisible(), "A08", where, "is hidden");
        for (String element : List.of("row", "col")) {
            violations.require(
                    sheet.all(element).stream().noneMatch(one -> isTrue(one, "hidden")),
                    "A08",
                    where,
                    "has a hidden " + element);
        }
        violations.require(!sheet.has("conditionalFormatting"), "A11", where, "colours cells by a condition");
        violations.require(!sheet.has("f"), "A13", where, "has formulas, expected values only");
        violations.require(
                sheet.all("selection").stream()
                        .allMatch(selection ->
                                selection.getAttribute("activeCell").equals("A1")),
                "A13",
                where,
                "has its cursor outside A1");
        violations.require(
                sheet.declared().size() == expected,
                "A02",
                where,
                "has " + sheet.declared().size() + " tables, expected " + expected);
        sheet.declared().forEach(this::table);
    }

    private void table(XlsxSheet.Declared table) {
        CellRangeAddress range = table.range();
        violations.require(range.getFirstColumn() == 0, "A03", where, "has a table that does not begin in column A");
        sheet.texts()
                .forEach((row, texts) -> violations.require(
                        row < range.getFirstRow()
                                || row <= range.getLastRow() && texts.lastKey() <= range.getLastColumn(),
                        "A03",
                        where + ", row " + (row + 1),
                        "has text outside the table"));
        Set<String> seen = new HashSet<>();
        for (int column = 0; column <= range.getLastColumn(); column++) {
            String heading = sheet.text(range.getFirstRow(), column);
            String at = where + ", column " + CellReference.convertNumToColString(column);
            violations.require(!heading.isBlank(), "A04", at, "has no heading");
            violations.require(seen.add(heading.toLowerCase(Locale.ROOT)), "A04", at, "repeats the heading " + heading);
            violations.require(
                    column < table.headings().size()
                            && table.headings().get(column).equals(heading),
                    "A04",
                    at,
                    "is declared under another heading than it shows");
            for (int row = range.getFirstRow() + 1; row <= range.getLastRow(); row++) {
                violations.require(!sheet.text(row, column).isBlank(), "A09", at + ", row " + (row + 1), "is empty");
            }
        }
    }

    /** Beneath the title: how many tables, and what the shorthand means; the source last. */
    void fixedLines() {
        List<String> lines = sheet.lines();
        violations.require(lines.size() >= FEWEST_LINES, "A06", where, "lacks the lines on its table and its source");
        String above = String.join(" ", lines.subList(1, lines.size()));
        Set<String> used = new TreeSet<>();
        sheet.texts()
                .tailMap(lines.size())
                .values()
                .forEach(row -> row.values().forEach(text -> {
                    for (Matcher found = SHORTHAND.matcher(text); found.find(); ) {
                        used.add(found.group());
                    }
                }));
        for (String symbol : used) {
            violations.require(
                    above.contains(symbol), "A12", where, "uses " + symbol + " without saying what it means");
        }
    }

    private static boolean isTrue(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.equals("1") || value.equals("true");
    }
}
