package org.tradebrief.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes names that Excel takes: of sheets, and of tables and cells, which share one set.
 *
 * <p>Two names that differ in capitals only are one name to Excel. A name that is taken gets a number behind it.
 */
public final class LegalNames {
    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_NAME = 255;
    private static final Pattern NOT_IN_SHEET = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}\\p{N}_.]+");
    /** Reads as a cell (AB12, R1C1) or as a row or column (R, C), so Excel refuses it. */
    private static final Pattern CELL = Pattern.compile("(?i)[A-Z]{1,3}\\d+|R\\d*(?:C\\d*)?|C\\d*|TRUE|FALSE");
    /** What Excel names by itself. */
    private static final Pattern RESERVED = Pattern.compile("(?i)_xlnm.*|Print_Area|Print_Titles");

    private final Set<String> sheets = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** A legal name of a sheet, near to the one that is wanted and not given before. */
    public String sheet(String wanted) {
        String legal =
                NOT_IN_SHEET.matcher(SafeText.line(wanted)).replaceAll("-").strip();
        legal = legal.replaceAll("^'+|'+$", "").strip();
        if (legal.isEmpty() || legal.equalsIgnoreCase("history")) {
            legal = "Sheet " + legal;
        }
        return unique(legal.strip(), LONGEST_SHEET, " ", sheets);
    }

    /** A legal name of a table or a cell, near to the one that is wanted and not given before. */
    public String name(String wanted) {
        String legal = NOT_IN_NAME.matcher(wanted.strip()).replaceAll("_");
        if (!isName(SafeText.cut(legal, LONGEST_NAME))) {
            legal = "_" + legal;
        }
        return unique(legal, LONGEST_NAME, "_", names);
    }

    /** Whether Excel takes a name for a sheet. */
    static boolean isSheet(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_SHEET
                && name.equals(SafeText.line(name))
                && !NOT_IN_SHEET.matcher(name).find()
                && !name.startsWith("'")
                && !name.endsWith("'")
                && !name.equalsIgnoreCase("history");
    }

    /** Whether Excel takes a name for a table or a cell. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && NAME.matcher(name).matches()
                && !CELL.matcher(name).matches()
                && !RESERVED.matcher(name).matches();
    }

    private static String unique(String legal, int longest, String separator, Set<String> taken) {
        String candidate = SafeText.cut(legal, longest);
        for (int count = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); count++) {
            String suffix = separator + count;
            candidate = SafeText.cut(legal, longest - suffix.length()) + suffix;
        }
        return candidate;
    }
}
