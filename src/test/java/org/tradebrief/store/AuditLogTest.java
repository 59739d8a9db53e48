package org.tradebrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No line of the audit can be changed, left out, put in or cut off without being seen. */
class AuditLogTest {
    private static final Instant NIGHT = Instant.parse("2025-11-10T18:00:00Z");

    @TempDir
    Path output;

    private AuditLog audit;
    private Path file;

    @BeforeEach
    void threeRuns() throws IOException {
        file = output.resolve(AuditLog.NAME);
        audit = new AuditLog(output, output);
        for (String exit : List.of("0", "6", "8")) {
            audit.append(AuditRecord.Kind.RUN, NIGHT, Map.of("exit", exit));
        }
    }

    @Test
    void anUntouchedAuditIsWhole() throws IOException {
        assertThat(audit.problems()).isEmpty();
        assertThat(audit.records()).extracting(AuditRecord::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aChangedFactIsNamedWithItsLine() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"exit\":\"6\"", "\"exit\":\"0\""));

        assertThat(audit.problems()).containsExactly("audit.jsonl:2: is not what was written");
    }

    @Test
    void aLineLeftOutIsSeenWhereTheChainBreaks() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2)));

        assertThat(audit.problems()).contains("audit.jsonl:2: is not what was written");
    }

    @Test
    void aLineCutOffIsSeen() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 2));

        assertThat(audit.problems()).containsExactly("audit.jsonl: does not end with the line that was written last");
    }

    @Test
    void aLineThatPowerLossCutShortIsReplacedByTheNext() throws IOException {
        Files.writeString(file, Files.readString(file) + "{\"number\":4,\"ti");
        audit.append(AuditRecord.Kind.RUN, NIGHT, Map.of("exit", "0"));

        assertThat(audit.problems()).isEmpty();
        assertThat(audit.records()).hasSize(4);
    }

    @Test
    void aLineThatPowerLossCutShortIsNoTampering() throws IOException {
        Files.writeString(file, Files.readString(file) + "{\"number\":4,\"ti");

        assertThat(audit.problems()).isEmpty();
    }

    @Test
    void aCrashBetweenALineAndItsHeadIsNoTampering() throws IOException {
        String head = Files.readString(output.resolve("audit.head"));
        audit.append(AuditRecord.Kind.RUN, NIGHT, Map.of("exit", "0"));
        Files.writeString(output.resolve("audit.head"), head);

        assertThat(audit.problems()).isEmpty();
    }

    @Test
    void aLineCutOffIsStillSeenWhenAnotherOneFollows() throws IOException {
        Files.write(file, Files.readAllLines(file).subList(0, 1));
        audit.append(AuditRecord.Kind.RUN, NIGHT, Map.of("exit", "0"));

        assertThat(audit.problems()).containsExactly("audit.jsonl:2: lines before it were cut off");
    }
}
