package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook to publish, in the form that the UK Government Analysis Function asks for: cover, contents, notes, then
 * one table a sheet, values only.
 *
 * @param properties what the file says of itself
 * @param words the words that every publication repeats
 * @param cover lines of the cover, below the title
 * @param shorthand what each symbol such as {@code [x]} means
 * @param notes the notes, the first of which is {@code [note 1]}; each must be used
 * @param tables the tables in order
 */
public record Publication(
        DocumentProperties properties,
        PublicationWords words,
        List<String> cover,
        SortedMap<String, String> shorthand,
        List<String> notes,
        List<PublishedTable> tables) {
    private static final Pattern SHORTHAND = Pattern.compile("\\[[a-z]{1,4}]");
    private static final Pattern NOTE = Pattern.compile("\\[note \\d+]");
    private static final int SHEET_WIDTH = 18;
    private static final int TEXT_WIDTH = 100;

    /**
     * A table to publish.
     *
     * @param sheet name of its sheet
     * @param title what it shows: measure, area, period, unit
     * @param table the table, without formulas
     * @param source where its numbers come from
     */
    public record PublishedTable(String sheet, String title, DataTable table, String source) {
        public PublishedTable {
            Require.text(title, "title of table " + table.name());
            Require.text(source, "source of table " + table.name());
        }
    }

    public Publication {
        cover = List.copyOf(cover);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        Require.that(!notes.isEmpty(), "publication " + properties.title() + ": no note; say how numbers are rounded");
        Require.that(!tables.isEmpty(), "publication " + properties.title() + ": no table");
    }

    /** The workbook, for a writer with the same limits: a table longer than a sheet is several, each in the contents. */
    public Workbook workbook(Limits limits) {
        LegalNames names = new LegalNames();
        List.of(words.cover(), words.contents(), words.notes()).forEach(names::sheet);
        tables.forEach(table -> names.sheet(table.sheet()));
        tables.forEach(table -> names.name(table.table().name()));
        List<PublishedTable> fitting = tables.stream()
                .flatMap(table -> parts(table, limits.rowsPerTable(), names).stream())
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(words.cover(), properties.title(), cover, List.of()));
        sheets.add(contents(fitting));
        sheets.add(notesSheet());
        fitting.forEach(table -> sheets.add(sheet(table)));
        return new Workbook(properties, sheets, List.of());
    }

    private List<PublishedTable> parts(PublishedTable published, int most, LegalNames names) {
        int rows = published.table().rows().size();
        if (rows <= most) {
            return List.of(published);
        }
        List<PublishedTable> parts = new ArrayList<>();
        for (int from = 0; from < rows; from += most) {
            int to = Math.min(rows, from + most);
            boolean isFirst = from == 0;
            parts.add(new PublishedTable(
                    isFirst ? published.sheet() : names.sheet(published.sheet()),
                    published.title() + words.rows(from + 1, to, rows),
                    published
                            .table()
                            .part(
                                    isFirst
                                            ? published.table().name()
                                            : names.name(published.table().name()),
                                    from,
                                    to),
                    published.source()));
        }
        return parts;
    }

    private Sheet contents(List<PublishedTable> fitting) {
        List<List<CellValue>> rows = new ArrayList<>();
        rows.add(entry(words.notes(), words.notes()));
        fitting.forEach(table -> rows.add(entry(table.sheet(), table.title())));
        DataTable table = DataTable.of(
                        "Contents_list",
                        List.of(
                                Column.link(words.worksheet(), SHEET_WIDTH),
                                Column.text(words.worksheetTitle(), TEXT_WIDTH)),
                        rows)
                .freezing(DataTable.UNFROZEN);
        return Sheet.of(words.contents(), words.contents(), List.of(words.oneTable()), List.of(table));
    }

    private static List<CellValue> entry(String sheet, String title) {
        return List.of(CellValue.link(sheet, new Target.OnSheet(sheet)), CellValue.text(title));
    }

    private Sheet notesSheet() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (String note : notes) {
            rows.add(List.of(CellValue.text("note " + (rows.size() + 1)), CellValue.text(note)));
        }
        DataTable table = DataTable.of(
                        "Notes_list",
                        List.of(
                                Column.text(words.noteNumber(), SHEET_WIDTH),
                                Column.text(words.noteText(), TEXT_WIDTH)),
                        rows)
                .freezing(DataTable.UNFROZEN);
        return Sheet.of(words.notes(), words.notes(), List.of(words.oneTable()), List.of(table));
    }

    /** Title, then the fixed lines: one table; notes; shorthand; source. */
    private Sheet sheet(PublishedTable published) {
        Set<String> symbols = new TreeSet<>();
        boolean hasNotes = find(NOTE, published.title(), new TreeSet<>());
        for (Column column : published.table().columns()) {
            hasNotes |= find(NOTE, column.heading(), new TreeSet<>());
            find(SHORTHAND, column.heading(), symbols);
        }
        for (List<CellValue> row : published.table().rows()) {
            for (CellValue value : row) {
                Require.that(
                        !(value instanceof CellValue.Formula),
                        "table " + published.table().name() + ": publications hold values, not " + value);
                hasNotes |= find(NOTE, value.shownText(), new TreeSet<>());
                find(SHORTHAND, value.shownText(), symbols);
            }
        }
        List<String> lines = new ArrayList<>(List.of(words.oneTable()));
        if (hasNotes) {
            lines.add(words.notesLine());
        }
        if (!symbols.isEmpty()) {
            lines.add(words.shorthand(symbols, shorthand));
        }
        lines.add(words.source(published.source()));
        return Sheet.of(
                published.sheet(),
                published.title(),
                lines,
                List.of(published.table().captioned("").freezing(DataTable.UNFROZEN)));
    }

    private static boolean find(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return !found.isEmpty();
    }
}
