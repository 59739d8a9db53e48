package org.tradebrief.report.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Passes bytes on and hashes them, so that a file can carry an identifier made from its own content. */
final class HashingStream extends FilterOutputStream {
    private static final int ID_LENGTH = 16;

    private final MessageDigest digest;

    HashingStream(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The first 16 bytes of the hash of all that was written. */
    byte[] hash() {
        return Arrays.copyOf(digest.digest(), ID_LENGTH);
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    /** Leaves the stream open: whoever opened it closes it. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
