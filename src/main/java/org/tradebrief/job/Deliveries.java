package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.AuditRecord;
import org.tradebrief.store.Manifest;

/**
 * Hands a published edition to those who are to have it, and never again to those who have it.
 *
 * <p>Who has it stands in the audit. A delivery is tried three times; one that fails leaves the others going on, and the
 * next run tries it again.
 *
 * @param channels the ways to each recipient; none is the rule
 * @param pause how long is waited before the second try; before the third one, four times as long
 */
public record Deliveries(List<Channel> channels, Duration pause) {
    private static final int FURTHER_TRIES = 2;
    private static final double LONGER = 4;

    /** Nobody gets anything. */
    public static final Deliveries NONE = new Deliveries(List.of(), Duration.ZERO);

    public Deliveries {
        channels = List.copyOf(channels);
    }

    /**
     * Delivers to all who lack it.
     *
     * @throws IOException naming everyone who did not get it
     */
    void deliver(Path edition, AuditLog audit, InstantSource clock) throws IOException {
        List<String> failures = new ArrayList<>();
        for (Channel channel : channels) {
            Map<String, String> facts = Map.of(
                    "edition", edition.getFileName().toString(),
                    "files",
                            FileHash.of(edition, edition.resolve(Manifest.NAME)).sha256(),
                    "recipient", channel.recipient());
            boolean had = audit.records().stream()
                    .anyMatch(record -> record.kind() == AuditRecord.Kind.DELIVERY
                            && record.facts().entrySet().containsAll(facts.entrySet()));
            if (!had) {
                try {
                    tries().execute(() -> {
                        channel.deliver(edition);
                        return channel;
                    });
                    audit.append(AuditRecord.Kind.DELIVERY, clock.instant(), facts);
                } catch (RetryException failed) {
                    failures.add(channel.recipient() + " did not get edition " + edition.getFileName() + ": "
                            + String.join("; ", Reasons.of(failed.getCause())) + "; the next run tries again");
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new IOException(String.join(System.lineSeparator(), failures));
        }
    }

    private RetryTemplate tries() {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(FURTHER_TRIES)
                .delay(pause)
                .multiplier(LONGER)
                .includes(IOException.class)
                .build());
    }
}
