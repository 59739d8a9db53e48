package org.tradebrief.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.tradebrief.intake.Encoding.Known;

/** Finds the encoding of a file without a byte order mark from the bytes about the first that are not ASCII. */
final class EncodingDetector {
    private static final int SAMPLE = 1 << 16;

    /** What the detector's names stand for; Windows-1252 holds every printable character of ISO 8859-1. */
    private static final Map<String, Charset> CANDIDATES = Map.of(
            "GB18030", Charset.forName("GB18030"),
            "Big5", Charset.forName("Big5"),
            "ISO-8859-1", Charset.forName("windows-1252"),
            "windows-1252", Charset.forName("windows-1252"));

    private EncodingDetector() {}

    static Encoding detect(Path file) throws IOException {
        byte[] sample = sample(file);
        int zeroes = zeroes(sample, 0) + zeroes(sample, 1);
        if (zeroes > sample.length / 8) {
            boolean highByteFirst = zeroes(sample, 0) > zeroes(sample, 1);
            return new Encoding(
                    highByteFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, Known.DETECTED);
        }
        return wellFormed(sample, StandardCharsets.UTF_8)
                ? new Encoding(StandardCharsets.UTF_8, 0, Known.WELL_FORMED)
                : new Encoding(likeliest(sample), 0, Known.DETECTED);
    }

    /** Bytes from the first block on that holds a byte beyond ASCII or a zero; from the last block when none does. */
    private static byte[] sample(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            byte[] block = in.readNBytes(SAMPLE);
            byte[] before = new byte[0];
            while (block.length == SAMPLE && isAscii(block)) {
                before = block;
                block = in.readNBytes(SAMPLE);
            }
            return block.length == 0 ? before : block;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static int zeroes(byte[] bytes, int parity) {
        int count = 0;
        for (int i = parity; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    /** Whether a charset decodes the bytes; a sample may end, and in its middle of a file begin, within a character. */
    private static boolean wellFormed(byte[] sample, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(sample);
        for (int skipped = 0; skipped < 3 && bytes.hasRemaining() && isContinuation(bytes.get(0), charset); skipped++) {
            bytes = bytes.slice(1, bytes.remaining() - 1);
        }
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, CharBuffer.allocate(sample.length + 1), sample.length < SAMPLE);
        return !result.isError();
    }

    private static boolean isContinuation(byte b, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) && (b & 0xC0) == 0x80;
    }

    private static Charset likeliest(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return Arrays.stream(matches)
                .map(match -> CANDIDATES.get(match.getName()))
                .filter(charset -> charset != null && wellFormed(sample, charset))
                .findFirst()
                .orElse(Charset.forName("windows-1252"));
    }
}
