package org.tradebrief.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit of an output folder, {@code audit.jsonl}: one line for each run, ruling and delivery, only ever appended.
 *
 * <p>Each line carries the hash of the line before it, so that no line can be changed, left out or put in between
 * without breaking the chain; the number and hash of the last line stand in the work folder, so that none can be cut off.
 */
public final class AuditLog {
    /** Name of the file in the output folder. */
    public static final String NAME = "audit.jsonl";

    private static final String HEAD = "audit.head";
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
        AuditRecord record = AuditRecord.after(number, previous, time, kind, new TreeMap<>(facts));
        String line = JSON.writeValueAsString(record) + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(wholeLines());
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.truncate(channel.position());
            channel.force(true);
        }
        EditionFolders.writeAtomically(head, number + " " + record.hash() + "\n");
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
                previous = record.hash();
            } catch (JacksonException damaged) {
                problems.add(NAME + ":" + number + ": is no record");
            }
        }
        if (Files.exists(head) && !Files.readString(head).strip().equals(number + " " + previous)) {
            problems.add(NAME + ": does not end with the line that was written last");
        }
        return problems;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Bytes up to the end of the last whole line: a line that power loss cut short never was. */
    private long wholeLines() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
