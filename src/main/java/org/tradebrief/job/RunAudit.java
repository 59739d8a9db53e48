package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.AuditRecord;
import org.tradebrief.store.Manifest;

/** Records the end of a run and the rulings that its edition was the first to follow. */
final class RunAudit {
    private static final String RULING = "ruling";

    private final Path output;
    private final AuditLog log;
    private final InstantSource clock;

    RunAudit(RunRequest request, InstantSource clock) {
        this.output = request.output();
        this.log = new AuditLog(output, request.work());
        this.clock = clock;
    }

    /** Records the end of a run; one that failed before it had a plan made no edition. */
    void end(ExitCode exit, Optional<RunPlan> plan) throws IOException {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "edition", plan.map(known -> known.edition().toString()).orElse(""),
                "release", plan.map(RunPlan::release).orElse(""),
                "code", CodeIdentity.current(),
                "exit", Integer.toString(exit.code())));
        if (exit == ExitCode.PUBLISHED && plan.isPresent()) {
            Path folder = output.resolve(plan.get().edition().toString());
            Path manifest = folder.resolve(Manifest.NAME);
            if (Files.exists(manifest)) {
                facts.put("manifest", FileHash.of(folder, manifest).sha256());
            }
            recordRulings(plan.get());
        }
        log.append(AuditRecord.Kind.RUN, clock.instant(), facts);
    }

    void deliver(RunPlan plan, Deliveries deliveries) throws IOException {
        deliveries.deliver(output.resolve(plan.edition().toString()), log, clock);
    }

    private void recordRulings(RunPlan plan) throws IOException {
        Set<String> known = log.records().stream()
                .flatMap(record -> Stream.ofNullable(record.facts().get(RULING)))
                .collect(Collectors.toSet());
        for (Decision decision : plan.catalogue().decisions().values()) {
            if (!known.contains(decision.toString())) {
                log.append(
                        AuditRecord.Kind.RULING,
                        clock.instant(),
                        Map.of("edition", plan.edition().toString(), RULING, decision.toString()));
            }
        }
    }
}
