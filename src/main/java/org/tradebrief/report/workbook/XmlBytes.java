package org.tradebrief.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Builds XML in UTF-8 in a buffer that is handed on when it is full. */
final class XmlBytes {
    private static final int SIZE = 1 << 16;
    /** Room that a number or one escaped character may need beyond the present position. */
    private static final int SLACK = 32;

    /** Decimals that are tried before the general way of writing a number. */
    private static final long[] SCALES = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private static final double LARGEST_SCALED = 1e14;

    /** Every whole number up to here is a double. */
    private static final long LARGEST_EXACT = 1L << 53;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private final byte[] digits = new byte[20];
    private int length;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Appends bytes that are XML already. */
    XmlBytes raw(byte[] xml) throws IOException {
        if (xml.length > SIZE - length) {
            flush();
            if (xml.length > SIZE) {
                out.write(xml);
                return this;
            }
        }
        System.arraycopy(xml, 0, buffer, length, xml.length);
        length += xml.length;
        return this;
    }

    /** Appends text as character data. */
    XmlBytes text(String text) throws IOException {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < 0x80 && character != '<' && character != '&' && character != '>') {
                room();
                buffer[length++] = (byte) character;
            } else {
                int point = text.codePointAt(index);
                raw(escaped(point).getBytes(StandardCharsets.UTF_8));
                index += Character.charCount(point) - 1;
            }
        }
        return this;
    }

    /** Appends a whole number. */
    XmlBytes number(long number) throws IOException {
        room();
        long rest = number;
        if (rest < 0) {
            buffer[length++] = '-';
            rest = -rest;
        }
        int count = 0;
        do {
            digits[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count > 0) {
            buffer[length++] = digits[--count];
        }
        return this;
    }

    /** Appends the shortest decimal that reads back as the same double; few decimals are written without searching. */
    XmlBytes number(double number) throws IOException {
        if (Math.abs(number) < LARGEST_SCALED) {
            for (int decimals = 0; decimals < SCALES.length; decimals++) {
                long scaled = Math.round(number * SCALES[decimals]);
                if (Math.abs(scaled) <= LARGEST_EXACT && (double) scaled / SCALES[decimals] == number) {
                    return decimal(scaled, decimals);
                }
            }
        }
        return raw(Double.toString(number).getBytes(StandardCharsets.US_ASCII));
    }

    /** Hands on what is buffered. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private XmlBytes decimal(long scaled, int decimals) throws IOException {
        room();
        if (scaled < 0) {
            buffer[length++] = '-';
        }
        long magnitude = Math.abs(scaled);
        number(magnitude / SCALES[decimals]);
        if (decimals > 0) {
            room();
            buffer[length++] = '.';
            long fraction = magnitude % SCALES[decimals];
            for (int digit = decimals - 1; digit >= 0; digit--) {
                buffer[length + digit] = (byte) ('0' + fraction % 10);
                fraction /= 10;
            }
            length += decimals;
        }
        return this;
    }

    private void room() throws IOException {
        if (SIZE - length < SLACK) {
            flush();
        }
    }

    private static String escaped(int point) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> Character.toString(point);
        };
    }
}
