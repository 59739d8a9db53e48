package org.tradebrief.report.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** The bytes that show the characters of a face on the pages of one document. */
final class GlyphCodes {
    /** What OpenPDF writes around them. */
    private static final int BEFORE = "(".length();

    private static final int BEHIND = ")Tj\n".length();

    private final PdfWriter writer;
    private final Face face;
    private final byte[][] known = new byte[Character.MAX_VALUE + 1][];

    GlyphCodes(PdfWriter writer, Face face) {
        this.writer = writer;
        this.face = face;
    }

    /** Shows a text in the face, which must be the current one of a page. */
    void show(String text, ByteBuffer out) {
        out.append_i('(');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            byte[] code = known[character];
            if (code == null) {
                code = ask(character);
                known[character] = code;
            }
            out.append(code);
        }
        out.append(Operator.SHOW);
    }

    /** Lets OpenPDF show a character on no page: it tells the code and embeds the glyph, once for all its uses. */
    private byte[] ask(char character) {
        PdfContentByte nowhere = new PdfContentByte(writer);
        nowhere.setFontAndSize(face.font(), 1);
        int start = nowhere.getInternalBuffer().size();
        nowhere.showText(String.valueOf(character));
        byte[] shown = nowhere.getInternalBuffer().toByteArray();
        return Arrays.copyOfRange(shown, start + BEFORE, shown.length - BEHIND);
    }
}
