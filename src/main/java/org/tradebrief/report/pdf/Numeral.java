package org.tradebrief.report.pdf;

/**
 * A cell of a column of numbers, cut where numbers are aligned.
 *
 * @param head what stands left of the decimal point, with sign and currency; empty when the cell is no number
 * @param tail the decimal point and what follows it; the whole cell when it is no number or several
 * @param flag symbols such as {@code [p]} behind it
 */
record Numeral(String head, String tail, String flag) {
    static Numeral of(String cell) {
        int flagged = cell.indexOf('[');
        String number = flagged < 0 ? cell : cell.substring(0, flagged);
        int digit = firstDigit(number);
        if (digit < 0) {
            return flagged > 0
                    ? new Numeral("", number.stripTrailing(), " " + cell.substring(flagged))
                    : new Numeral("", cell, "");
        }
        int point = digit;
        while (point < number.length() && (isDigit(number.charAt(point)) || number.charAt(point) == ',')) {
            point++;
        }
        String flag = flagged < 0 ? "" : " " + cell.substring(flagged);
        if (firstDigit(number.substring(afterDecimals(number, point))) >= 0) {
            return new Numeral("", number.stripTrailing(), flag);
        }
        return new Numeral(number.substring(0, point), number.substring(point).stripTrailing(), flag);
    }

    private static int afterDecimals(String number, int point) {
        int end = point;
        if (end < number.length() && number.charAt(end) == '.') {
            end++;
            while (end < number.length() && isDigit(number.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    boolean isNumber() {
        return !head.isEmpty();
    }
}
