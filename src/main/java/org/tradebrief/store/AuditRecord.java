package org.tradebrief.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * One line of the audit: something that was done, chained to what was done before.
 *
 * @param number counts the lines from 1
 * @param time when it was done
 * @param kind what was done
 * @param facts what is told of it, by name
 * @param previous hash of the line before; empty for the first
 * @param hash SHA-256 over all of the above
 */
public record AuditRecord(
        long number, Instant time, Kind kind, SortedMap<String, String> facts, String previous, String hash) {

    /** What is recorded. */
    public enum Kind {
        /** A run that ended, whatever its end. */
        RUN,
        /** A ruling of an analyst that an edition was the first to follow. */
        RULING,
        /** Files that were handed on. */
        DELIVERY
    }

    static AuditRecord after(long number, String previous, Instant time, Kind kind, SortedMap<String, String> facts) {
        return new AuditRecord(number, time, kind, facts, previous, hash(number, previous, time, kind, facts));
    }

    /** Whether it still is what its hash was made of. */
    boolean isSound() {
        return hash.equals(hash(number, previous, time, kind, facts));
    }

    private static String hash(long number, String previous, Instant time, Kind kind, SortedMap<String, String> facts) {
        StringBuilder text = new StringBuilder();
        text.append(number).append('\n').append(previous).append('\n');
        text.append(time).append('\n').append(kind).append('\n');
        facts.forEach((name, value) -> text.append(name.length())
                .append(' ')
                .append(name)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
