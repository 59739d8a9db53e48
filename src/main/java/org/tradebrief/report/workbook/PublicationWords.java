package org.tradebrief.report.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tradebrief.report.Language;

/**
 * The words that every publication repeats, in one language.
 *
 * @param cover name of the cover
 * @param contents name and title of the list of sheets
 * @param notes name and title of the sheet of notes
 * @param worksheet heading over names of sheets
 * @param worksheetTitle heading over titles of sheets
 * @param noteNumber heading over numbers of notes
 * @param noteText heading over notes
 * @param oneTable line that says how many tables a sheet has
 * @param notesLine line that says where notes stand
 * @param shorthandLine beginning of the line that explains symbols
 * @param sourceLine beginning of the line that names the source
 * @param rowsOf what follows the title of a table that takes several sheets: first row, last row, all rows
 */
public record PublicationWords(
        String cover,
        String contents,
        String notes,
        String worksheet,
        String worksheetTitle,
        String noteNumber,
        String noteText,
        String oneTable,
        String notesLine,
        String shorthandLine,
        String sourceLine,
        String rowsOf) {

    /** The words in a language. */
    public static PublicationWords of(Language language) {
        return switch (language) {
            case EN ->
                new PublicationWords(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Worksheet",
                        "Title",
                        "Note number",
                        "Note text",
                        "This worksheet contains one table.",
                        "Some cells refer to notes, which stand on the Notes worksheet.",
                        "Some cells use shorthand: ",
                        "Source: ",
                        ", rows %d to %d of %d");
            case ZH ->
                new PublicationWords(
                        "封面",
                        "目录",
                        "注释",
                        "工作表",
                        "标题",
                        "注释编号",
                        "注释内容",
                        "本工作表包含一个表格。",
                        "部分单元格引用注释，见“注释”工作表。",
                        "部分单元格使用简写：",
                        "来源：",
                        "，第 %d 至 %d 行，共 %d 行");
        };
    }

    /** The line that explains the symbols that a table uses. */
    String shorthand(Set<String> symbols, SortedMap<String, String> meanings) {
        return symbols.stream()
                .map(symbol -> {
                    Require.that(meanings.containsKey(symbol), "shorthand " + symbol + ": its meaning is not given");
                    return symbol + " = " + meanings.get(symbol);
                })
                .collect(Collectors.joining("; ", shorthandLine, "."));
    }

    /** Which rows of a table stand on a sheet. */
    String rows(int first, int last, int all) {
        return String.format(Locale.ROOT, rowsOf, first, last, all);
    }

    /** The line that names a source. */
    String source(String source) {
        return sourceLine + source;
    }
}
