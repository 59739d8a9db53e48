package org.tradebrief.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the bytes of a file stand for text, and how that is known.
 *
 * @param charset the character encoding
 * @param markLength number of bytes of the byte order mark that the text starts after
 * @param known how it is known
 */
public record Encoding(Charset charset, int markLength, Known known) {

    /** How an encoding is known. */
    public enum Known {
        /** The file starts with a byte order mark. */
        BYTE_ORDER_MARK,
        /** Its layout declares it. */
        DECLARED,
        /** It is the encoding that files of this kind have. */
        CONVENTION,
        /** Bytes beyond ASCII are well-formed in it. */
        WELL_FORMED,
        /** The frequency of its bytes makes it the likeliest. */
        DETECTED
    }

    /**
     * The encoding of a file that may have any: what its byte order mark says, what is declared, or what is detected.
     */
    static Encoding of(Path file, Optional<Charset> declared) throws IOException {
        Optional<Encoding> marked = marked(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        return declared.isPresent() ? new Encoding(declared.get(), 0, Known.DECLARED) : EncodingDetector.detect(file);
    }

    /** In words, for a report. */
    public String description() {
        return charset.name()
                + switch (known) {
                    case BYTE_ORDER_MARK -> ", from the byte order mark";
                    case DECLARED -> ", as declared";
                    case CONVENTION -> ", by convention";
                    case WELL_FORMED -> ", in which its bytes are well-formed";
                    case DETECTED -> ", detected from the frequency of bytes; declare encoding to be sure";
                };
    }

    /** The encoding that a byte order mark declares, otherwise UTF-8. */
    static Encoding utf8(Path file) throws IOException {
        return marked(file).orElse(new Encoding(StandardCharsets.UTF_8, 0, Known.CONVENTION));
    }

    /** The encoding that a byte order mark declares. */
    static Optional<Encoding> marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(3);
            if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, Known.BYTE_ORDER_MARK));
            }
            if (startsWith(start, 0xFF, 0xFE)) {
                return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, Known.BYTE_ORDER_MARK));
            }
            if (startsWith(start, 0xFE, 0xFF)) {
                return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, Known.BYTE_ORDER_MARK));
            }
            return Optional.empty();
        }
    }

    /** The bytes after the byte order mark. */
    InputStream bytes(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(markLength);
        return in;
    }

    /** The text, strictly: bytes that are none throw a {@link java.nio.charset.CharacterCodingException}. */
    Reader open(Path file) throws IOException {
        return new InputStreamReader(
                bytes(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
