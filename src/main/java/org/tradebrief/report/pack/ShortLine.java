package org.tradebrief.report.pack;

/** Lines of a summary, which a terminal and a mail show without wrapping. */
final class ShortLine {
    private static final int LONGEST = 100;
    private static final String CUT = " …";

    private ShortLine() {}

    /** A text that ends with a word and a sign of what is left out where it is too long. */
    static String of(String text) {
        return cut(text, LONGEST);
    }

    /** A text and what must stand behind it: the text gives way. */
    static String of(String text, String kept) {
        return of(cut(text, Math.max(LONGEST / 4, LONGEST - kept.length())) + kept);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - CUT.length());
        return text.substring(0, end > most / 2 ? end : most - CUT.length()).stripTrailing() + CUT;
    }
}
