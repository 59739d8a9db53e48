package org.tradebrief.report.pdf;

/** A character of the report that its fonts cannot print. */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingGlyphException(int codePoint, String text, String place) {
        super("%s: no glyph for %s (U+%04X) in \"%s\"; use a character of the fonts or configure a font that holds it"
                .formatted(
                        place,
                        Character.isISOControl(codePoint) ? "a control character" : Character.toString(codePoint),
                        codePoint,
                        text));
    }
}
