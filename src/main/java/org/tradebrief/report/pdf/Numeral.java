package org.tradebrief.report.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a column of numbers, cut where numbers are aligned.
 *
 * @param head what stands left of the decimal point, with sign and currency; empty when the cell is no number
 * @param tail the decimal point and what follows it; the whole cell when it is no number
 * @param flag symbols such as {@code [p]} behind it
 */
record Numeral(String head, String tail, String flag) {
    private static final Pattern FORM = Pattern.compile("([^\\d\\[]*\\d[\\d,]*)([^\\[]*)((?:\\[.*)?)");

    static Numeral of(String cell) {
        Matcher form = FORM.matcher(cell);
        return form.matches()
                ? new Numeral(form.group(1), form.group(2).stripTrailing(), form.group(3).isEmpty() ? "" : " " + form.group(3))
                : new Numeral("", cell, "");
    }

    boolean isNumber() {
        return !head.isEmpty();
    }
}
