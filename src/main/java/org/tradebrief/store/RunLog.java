package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last runs on an output folder, in {@code status.json}, which can be read while a run goes on.
 *
 * <p>Whoever writes holds the lock of the folder. A file that cannot be read is taken for none: it is a report, nothing
 * rests on it but the question whether an edition that stands was announced.
 */
public final class RunLog {
    /** Name of the file in the output folder. */
    public static final String NAME = "status.json";

    /** Version of the file's schema. */
    public static final String SCHEMA = "tradebrief/status-1";

    private static final int KEPT = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Path file;
    private final List<RunEntry> runs;

    /** The file's content. */
    record Content(String schema, List<RunEntry> runs) {}

    private RunLog(Path file, List<RunEntry> runs) {
        this.file = file;
        this.runs = new ArrayList<>(runs);
    }

    /** The runs on an output folder. */
    public static RunLog of(Path output) {
        Path file = output.resolve(NAME);
        try {
            return new RunLog(
                    file, JSON.readValue(Files.readString(file), Content.class).runs());
        } catch (IOException | JacksonException unreadable) {
            return new RunLog(file, List.of());
        }
    }

    /** The runs, oldest first. */
    public synchronized List<RunEntry> runs() {
        return List.copyOf(runs);
    }

    /** The last run that made a release. */
    public synchronized Optional<RunEntry> lastOf(String release) {
        return runs.reversed().stream()
                .filter(run -> run.release().equals(release))
                .findFirst();
    }

    /** Notes that a run begins; one that has not ended before it did so without a word. */
    public synchronized void begin(Instant now) throws IOException {
        runs.replaceAll(run -> run.hasEnded() ? run : run.crashed());
        long number = runs.isEmpty() ? 1 : runs.getLast().number() + 1;
        runs.add(RunEntry.begun(number, now, ProcessHandle.current().pid() + "@" + host()));
        while (runs.size() > KEPT) {
            runs.removeFirst();
        }
        write();
    }

    /** Notes what the last run makes. */
    public synchronized void planned(String edition, String release) throws IOException {
        replaceLast(runs.getLast().planned(edition, release));
    }

    /** Notes that a step of the last run ended. */
    public synchronized void step(StepEntry step) throws IOException {
        List<StepEntry> steps = new ArrayList<>(runs.getLast().steps());
        steps.add(step);
        replaceLast(runs.getLast().with(steps));
    }

    /** Notes that the last run ended; of several in a row that did nothing, the last is kept. */
    public synchronized void end(String how, int exit, Instant now, List<String> reasons) throws IOException {
        int before = runs.size() - 2;
        if (how.equals(RunEntry.NOTHING_NEW)
                && before >= 0
                && runs.get(before).state().equals(how)) {
            runs.remove(before);
        }
        replaceLast(runs.getLast().ended(how, exit, now, reasons));
    }

    /** The text of the file. */
    public synchronized String json() {
        return JSON.writeValueAsString(new Content(SCHEMA, runs)) + "\n";
    }

    private void replaceLast(RunEntry run) throws IOException {
        runs.set(runs.size() - 1, run);
        write();
    }

    private void write() throws IOException {
        Durable.write(file, json());
    }

    private static String host() {
        String name = System.getenv("HOSTNAME");
        return name == null ? "localhost" : name;
    }
}
