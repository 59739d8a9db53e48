package org.tradebrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.HexFormat;
import org.tradebrief.catalogue.InputError;

/** Finds the first bytes of a file that are no text in its encoding, since a decoder only says that there are some. */
final class MalformedBytes {
    private final Encoding encoding;
    private long line = 1;
    private long bytesOfLine;

    private MalformedBytes(Encoding encoding) {
        this.encoding = encoding;
        this.bytesOfLine = encoding.markLength();
    }

    /** The error that names their line and the byte of the line that they start at. */
    static InputError in(Path folder, String name, Encoding encoding) {
        try (InputStream in = encoding.bytes(folder.resolve(name))) {
            return new MalformedBytes(encoding).find(in, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private InputError find(InputStream in, String name) throws IOException {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        boolean end = false;
        CoderResult result = CoderResult.UNDERFLOW;
        while (!end && !result.isError()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            result = decoder.decode(bytes, text, end);
            pass(text.flip());
            text.clear();
            if (!result.isError()) {
                bytes.compact();
            }
        }
        String seen = result.isError() ? hex(bytes, result.length()) : "bytes that end within a character";
        return new InputError(
                name,
                line,
                "byte " + (bytesOfLine + 1),
                seen,
                "text in " + encoding.charset().name(),
                "save the file as UTF-8, or mend these bytes");
    }

    private void pass(CharBuffer text) {
        String chunk = text.toString();
        int lastBreak = chunk.lastIndexOf('\n');
        if (lastBreak >= 0) {
            line += chunk.chars().filter(c -> c == '\n').count();
            bytesOfLine = 0;
        }
        bytesOfLine += chunk.substring(lastBreak + 1).getBytes(encoding.charset()).length;
    }

    private static String hex(ByteBuffer bytes, int length) {
        byte[] malformed = new byte[Math.min(length, bytes.remaining())];
        bytes.get(malformed);
        return "bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(malformed);
    }
}
