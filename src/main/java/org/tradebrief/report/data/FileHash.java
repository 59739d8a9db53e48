package org.tradebrief.report.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file with the hash of its content.
 *
 * @param file path relative to its folder, with slashes
 * @param bytes length
 * @param sha256 SHA-256 in lower-case hexadecimal digits
 */
public record FileHash(String file, long bytes, String sha256) {

    /** Hashes a file that stands in a folder. */
    public static FileHash of(Path folder, Path file) throws IOException {
        MessageDigest digest = digest();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new FileHash(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
