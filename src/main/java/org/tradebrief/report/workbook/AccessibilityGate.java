package org.tradebrief.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a finished workbook against the conventions of the UK Government Analysis Function for accessible
 * spreadsheets, on the XML of the file, so that no fault of the writer can hide.
 *
 * <p>Rules: A01 document properties; A02 order of sheets, one table a sheet; A03 tables are ListObjects from column A;
 * A04 unique headings; A05 title in A1; A06 lines beneath it; A07 no merged cells; A08 nothing hidden; A09 no empty
 * cells; A10 no images; A11 colour is never the only signal; A12 notes and shorthand used and resolved; A13 values
 * only, links work, cursor in A1.
 */
public final class AccessibilityGate {
    private static final List<Set<String>> FIRST_SHEETS =
            List.of(Set.of("Cover", "封面"), Set.of("Contents", "目录"), Set.of("Notes", "注释"));
    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");
    private static final Pattern NOTE_NUMBER = Pattern.compile("note (\\d+)");

    private final Violations violations = new Violations();
    private final XlsxFile file;
    private final List<XlsxSheet> sheets;

    private AccessibilityGate(XlsxFile file) throws IOException {
        this.file = file;
        this.sheets = file.sheets();
    }

    /**
     * Checks a file.
     *
     * @return what is wrong, one sentence each beginning with the number of the rule; empty when nothing is
     */
    public static List<String> check(Path xlsx) throws IOException {
        try (XlsxFile file = new XlsxFile(xlsx)) {
            return new AccessibilityGate(file).check();
        }
    }

    private List<String> check() throws IOException {
        properties();
        order();
        parts();
        for (int index = 0; index < sheets.size(); index++) {
            SheetGate sheet = new SheetGate(sheets.get(index), violations);
            sheet.check(index == 0 ? 0 : 1);
            if (index >= FIRST_SHEETS.size()) {
                sheet.fixedLines();
            }
            links(sheets.get(index));
        }
        notes();
        contents();
        violations.require(file.activeSheet() == 0, "A13", "workbook", "does not open on its first sheet");
        return violations.all();
    }

    private void properties() throws IOException {
        for (String property : List.of("title", "subject", "creator", "language")) {
            violations.require(!file.property(property).isBlank(), "A01", "document property " + property, "is empty");
        }
    }

    private void order() {
        for (int index = 0; index < FIRST_SHEETS.size(); index++) {
            violations.require(
                    index < sheets.size()
                            && FIRST_SHEETS
                                    .get(index)
                                    .contains(sheets.get(index).name()),
                    "A02",
                    "sheet " + (index + 1),
                    "is not one of " + new TreeSet<>(FIRST_SHEETS.get(index)));
        }
    }

    private void parts() {
        for (String part : file.parts()) {
            violations.require(
                    !part.startsWith("xl/media/") && !part.startsWith("xl/drawings/") && !part.startsWith("xl/charts/"),
                    "A10",
                    "part " + part,
                    "is an image or drawing");
            violations.require(
                    !part.startsWith("xl/externalLinks/") && !part.endsWith("vbaProject.bin"),
                    "A13",
                    "part " + part,
                    "is an external link or a macro");
        }
    }

    private void notes() {
        Set<Integer> used = new TreeSet<>();
        Set<Integer> given = new TreeSet<>();
        for (XlsxSheet sheet : sheets) {
            sheet.texts().values().forEach(row -> row.values().forEach(text -> numbers(NOTE.matcher(text), used)));
        }
        if (sheets.size() > 2) {
            sheets.get(2).texts().values().forEach(row -> {
                Matcher number = NOTE_NUMBER.matcher(row.getOrDefault(0, ""));
                if (number.matches()) {
                    given.add(Integer.parseInt(number.group(1)));
                }
            });
        }
        for (int note : used) {
            violations.require(
                    given.contains(note), "A12", "[note " + note + "]", "is used and not on the sheet of notes");
        }
        for (int note : given) {
            violations.require(used.contains(note), "A12", "note " + note, "is given and never used");
        }
    }

    private static void numbers(Matcher found, Set<Integer> numbers) {
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group(1)));
        }
    }

    private void links(XlsxSheet sheet) {
        for (var link : sheet.all("hyperlink")) {
            String location = link.getAttribute("location");
            violations.require(
                    location.isEmpty() || sheets.stream().anyMatch(target -> leadsTo(location, target)),
                    "A13",
                    "sheet " + sheet.name() + ", cell " + link.getAttribute("ref"),
                    "leads to " + location + ", which there is not");
        }
    }

    private void contents() {
        if (sheets.size() < 2) {
            return;
        }
        List<String> locations = sheets.get(1).all("hyperlink").stream()
                .map(link -> link.getAttribute("location"))
                .toList();
        for (XlsxSheet sheet : sheets.subList(2, sheets.size())) {
            violations.require(
                    locations.stream().anyMatch(location -> leadsTo(location, sheet)),
                    "A13",
                    "sheet " + sheet.name(),
                    "is not linked from the contents");
        }
    }

    private static boolean leadsTo(String location, XlsxSheet sheet) {
        String quoted = "'" + sheet.name().replace("'", "''") + "'!";
        return location.startsWith(sheet.name() + "!") || location.startsWith(quoted);
    }
}
