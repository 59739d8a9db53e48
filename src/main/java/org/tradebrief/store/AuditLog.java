package org.tradebrief.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit of an output folder, {@code audit.jsonl}: one line for each run, ruling and delivery, only ever appended.
 *
 * <p>Each line carries the hash of the line before it, so that no line can be changed, left out or put in between
 * without breaking the chain; the number and hash of the last line stand in the work folder, so that none can be cut off unseen.
 */
public final class AuditLog {
    /** Name of the file in the output folder. */
    public static final String NAME = "audit.jsonl";

    private static final String HEAD = "audit.head";

    /** Fact of a line that was appended where the line that the head names was missing. */
    private static final String MISSING = "missing";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Path head;

    /** The audit of an output folder whose work folder is given. */
    public AuditLog(Path output, Path work) {
        this.file = output.resolve(NAME);
        this.head = work.resolve(HEAD);
    }

    /** Appends a line, and forces it to disk. */
    public void append(AuditRecord.Kind kind, Instant time, Map<String, String> facts) throws IOException {
        List<AuditRecord> records = records();
        String previous = records.isEmpty() ? "" : records.getLast().hash();
        long number = records.isEmpty() ? 1 : records.getLast().number() + 1;
        SortedMap<String, String> all = new TreeMap<>(facts);
        if (isCutOff(records)) {
            all.put(MISSING, Files.readString(head).strip());
        }
        AuditRecord record = AuditRecord.after(number, previous, time, kind, all);
        String line = JSON.writeValueAsString(record) + "\n";
        Durable.append(file, wholeLines().length, line.getBytes(StandardCharsets.UTF_8));
        Durable.write(head, head(record) + "\n");
    }

    /** The lines that can be read, oldest first. */
    public List<AuditRecord> records() throws IOException {
        List<AuditRecord> records = new ArrayList<>();
        for (String line : lines()) {
            try {
                records.add(JSON.readValue(line, AuditRecord.class));
            } catch (JacksonException damaged) {
                // a damaged line is named by problems()
            }
        }
        return records;
    }

    /** What is wrong with the chain, one line for each place; empty when it is whole. */
    public List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        String previous = "";
        int number = 0;
        for (String line : lines()) {
            number++;
            try {
                AuditRecord record = JSON.readValue(line, AuditRecord.class);
                if (!record.isSound() || !record.previous().equals(previous) || record.number() != number) {
                    problems.add(NAME + ":" + number + ": is not what was written");
                }
                if (record.facts().containsKey(MISSING)) {
                    problems.add(NAME + ":" + number + ": lines before it were cut off");
                }
                previous = record.hash();
            } catch (JacksonException damaged) {
                problems.add(NAME + ":" + number + ": is no record");
            }
        }
        if (isCutOff(records())) {
            problems.add(NAME + ": does not end with the line that was written last");
        }
        return problems;
    }

    /** Whether the head names neither the last line nor the one before it: a crash may come between line and head. */
    private boolean isCutOff(List<AuditRecord> records) throws IOException {
        if (Files.notExists(head)) {
            return false;
        }
        String last = Files.readString(head).strip();
        return records.reversed().stream().limit(2).noneMatch(record -> last.equals(head(record)));
    }

    private static String head(AuditRecord record) {
        return record.number() + " " + record.hash();
    }

    /** The lines that were written whole: one that power loss cut short never was. */
    private List<String> lines() throws IOException {
        return new String(wholeLines(), StandardCharsets.UTF_8).lines().toList();
    }

    private byte[] wholeLines() throws IOException {
        if (Files.notExists(file)) {
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
