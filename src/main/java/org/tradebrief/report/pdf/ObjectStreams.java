package org.tradebrief.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/**
 * Small objects by the hundred thousand, packed into object streams and found by a cross-reference stream of their own
 * (ISO 32000-1, 7.5.7 and 7.5.8). OpenPDF would keep an entry of a tree for each and sort it in four times, which takes
 * longer than to write the object.
 */
final class ObjectStreams {
    /** Objects in one stream: a reader unpacks all to get one. */
    private static final int MOST = 200;

    /** Bytes of a cross-reference: its type, the number of the stream, the place in the stream. */
    private static final int[] FIELDS = {1, 3, 1};

    private final TaggedWriter writer;
    private final int first;
    private final StringBuilder index = new StringBuilder();
    private final StringBuilder objects = new StringBuilder();
    private final Deflater deflater = new Deflater(Conformance.FAST);
    private final byte[] deflated = new byte[1 << 13];
    private int held;
    private int stream;

    /** For each number from the first, the number of the stream in the upper 24 bits and the place in the lower 8. */
    private int[] places = new int[1 << 10];

    /**
     * Streams without objects.
     *
     * @param first the lowest number of an object
     */
    ObjectStreams(TaggedWriter writer, int first) {
        this.writer = writer;
        this.first = first;
    }

    /** Adds an object in the file's syntax. */
    void add(int number, CharSequence object) throws IOException {
        if (held == 0) {
            stream = writer.nextNumber();
        }
        int at = number - first;
        if (at >= places.length) {
            places = Arrays.copyOf(places, Math.max(at + 1, places.length * 2));
        }
        places[at] = stream << 8 | held;
        index.append(number).append(' ').append(objects.length()).append(' ');
        objects.append(object).append(' ');
        held++;
        if (held == MOST) {
            flush();
        }
    }

    /**
     * Writes the last stream and says where each object is; all other numbers are free as far as this goes.
     *
     * @param size one more than the highest number
     */
    PdfStream crossReferences(int size) throws IOException {
        if (held > 0) {
            flush();
        }
        byte[] rows = new byte[size * Arrays.stream(FIELDS).sum()];
        int end = Math.min(places.length, size - first);
        for (int i = 0, row = first * 5; i < end; i++, row += 5) {
            if (places[i] != 0) {
                rows[row] = 2;
                for (int place = places[i], byteAt = 4; byteAt > 0; byteAt--, place >>>= 8) {
                    rows[row + byteAt] = (byte) place;
                }
            }
        }
        PdfStream references = stream(PdfName.XREF, rows);
        deflater.end();
        references.put(PdfName.SIZE, new PdfNumber(size));
        references.put(PdfName.W, new PdfArray(FIELDS));
        return references;
    }

    private void flush() throws IOException {
        int start = index.length();
        byte[] content = index.append(objects).toString().getBytes(StandardCharsets.ISO_8859_1);
        PdfStream full = stream(PdfName.OBJSTM, content);
        full.put(PdfName.N, new PdfNumber(held));
        full.put(PdfName.FIRST, new PdfNumber(start));
        writer.addToBody(full, stream);
        index.setLength(0);
        objects.setLength(0);
        held = 0;
    }

    /** A stream deflated by the one deflater: to make another for each takes as long as what it does. */
    private PdfStream stream(PdfName type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(deflated, 0, deflater.deflate(deflated));
        }
        PdfStream full = new PdfStream(out.toByteArray());
        full.put(PdfName.TYPE, type);
        full.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return full;
    }
}
