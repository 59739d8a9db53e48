package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.AuditRecord;
import org.tradebrief.store.Manifest;

/**
 * Hands a published edition to those who are to have it, and never again to those who have it.
 *
 * <p>Who has it stands in the audit. A delivery that fails leaves the others going on; the next run tries it again.
 *
 * @param channels the ways to each recipient; none is the rule
 */
public record Deliveries(List<Channel> channels) {
    /** Nobody gets anything. */
    public static final Deliveries NONE = new Deliveries(List.of());

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
                            && record.facts().equals(facts));
            if (!had) {
                try {
                    channel.deliver(edition);
                    audit.append(AuditRecord.Kind.DELIVERY, clock.instant(), facts);
                } catch (IOException failed) {
                    failures.add(channel.recipient() + " did not get edition " + edition.getFileName() + ": "
                            + failed.getMessage() + "; the next run tries again");
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new IOException(String.join(System.lineSeparator(), failures));
        }
    }
}
