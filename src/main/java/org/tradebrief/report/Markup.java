package org.tradebrief.report;

/** Texts inside HTML and SVG. */
public final class Markup {
    private Markup() {}

    /** A text that stands in an element or an attribute without being taken for markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
