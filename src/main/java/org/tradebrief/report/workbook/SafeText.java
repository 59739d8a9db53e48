package org.tradebrief.report.workbook;

import java.util.regex.Pattern;

/** Text from anywhere, made fit for a cell: no control characters, no formula, within Excel's length. */
final class SafeText {
    /** Most characters that Excel takes in a cell. */
    static final int LONGEST = 32_767;

    /** The last four are the full-width forms, which some input methods and locales take for the first four. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    /** What XML 1.0 cannot carry or what readers cannot see, line ends and tabs apart. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\uFFFE\uFFFF&&[^\\n\\t]]");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    /** Excel reads this as one character given by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** Text of a cell: line ends as LF, control characters as U+FFFD, cut with a note where Excel would refuse it. */
    static String cell(String text) {
        return isPlain(text) && text.length() <= LONGEST ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        String clean =
                CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD");
        clean = LONE_SURROGATE.matcher(clean).replaceAll("\uFFFD");
        if (clean.length() <= LONGEST) {
            return clean;
        }
        String note = " [cut, " + clean.length() + " characters]";
        return cut(clean, LONGEST - note.length()) + note;
    }

    /** The same on one line. */
    static String line(String text) {
        return cell(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The same as file content, where an underscore that would begin an escape is escaped itself. */
    static String escaped(String cell) {
        return cell.contains("_x") ? ESCAPE.matcher(cell).replaceAll("_x005F_") : cell;
    }

    /** Whether a text is printable ASCII, which most texts are and which needs no cleaning. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether a person who edits the cell could turn it into a formula unknowingly. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The first characters of a text, never half of a pair. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
