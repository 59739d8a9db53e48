package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.AuditRecord;
import org.tradebrief.store.Manifest;

/** Records the end of a run and the rulings that its edition was the first to follow. */
final class RunAudit {
    private final RunPlan plan;
    private final AuditLog log;
    private final InstantSource clock;

    RunAudit(RunPlan plan, InstantSource clock) {
        this.plan = plan;
        this.log = new AuditLog(plan.request().output(), plan.request().work());
        this.clock = clock;
    }

    void end(ExitCode exit) throws IOException {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "edition", plan.edition().toString(),
                "release", plan.release(),
                "code", CodeIdentity.current(),
                "exit", Integer.toString(exit.code())));
        if (exit == ExitCode.PUBLISHED) {
            Path folder = plan.request().output().resolve(plan.edition().toString());
            Path manifest = folder.resolve(Manifest.NAME);
            if (Files.exists(manifest)) {
                facts.put("manifest", FileHash.of(folder, manifest).sha256());
            }
            recordRulings();
        }
        log.append(AuditRecord.Kind.RUN, clock.instant(), facts);
    }

    void deliver(Deliveries deliveries) throws IOException {
        deliveries.deliver(plan.request().output().resolve(plan.edition().toString()), log, clock);
    }

    private void recordRulings() throws IOException {
        for (Decision decision : plan.catalogue().decisions().values()) {
            boolean known = log.records().stream()
                    .anyMatch(
                            record -> decision.toString().equals(record.facts().get("ruling")));
            if (!known) {
                log.append(
                        AuditRecord.Kind.RULING,
                        clock.instant(),
                        Map.of("edition", plan.edition().toString(), "ruling", decision.toString()));
            }
        }
    }
}
