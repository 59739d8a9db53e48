package org.tradebrief.job;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Tells on standard error what the run is doing.
 *
 * <p>When a step ends, one line says what was done, how much and how fast. On a terminal a line that is written over
 * says the same of the step that goes on, and how much time is left where it is known how much there is to do.
 */
public final class Progress implements StepExecutionListener {
    /** Key under which a reader says in the step's context how many items there are. */
    static final String TOTAL = "tradebrief.total";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("keepInputs", "kept inputs"),
            Map.entry("recallEditions", "recalled editions"),
            Map.entry("readFigures", "read figures"),
            Map.entry("readObservations", "read observations"),
            Map.entry("checkFigures", "checked figures"),
            Map.entry("reconcileFigures", "reconciled components"),
            Map.entry("repairFigures", "repaired figures"),
            Map.entry("deriveIndicators", "derived indicators"),
            Map.entry("writeWorkbooks", "wrote workbooks"),
            Map.entry("writeReport", "wrote report"),
            Map.entry("writeData", "wrote data"),
            Map.entry("publish", "published"));
    private static final long TICK_MILLIS = 500;
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final boolean terminal;
    private final Map<StepExecution, Long> begun = new ConcurrentHashMap<>();

    Progress(PrintStream out, LongSupplier nanos, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** Progress on a stream; what goes on is told too where a person looks on. */
    public static Progress on(PrintStream out, boolean terminal) {
        Progress progress = new Progress(out, System::nanoTime, terminal);
        if (terminal) {
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());
            clock.scheduleAtFixedRate(progress::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return progress;
    }

    /** No progress. */
    public static Progress quiet() {
        return new Progress(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8), () -> 0, false);
    }

    /** Tells how far a long step has come. */
    void tell(String words) {
        out.println("tradebrief: " + words);
    }

    @Override
    public void beforeStep(StepExecution step) {
        begun.put(step, nanos.getAsLong());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        tell(padded(words(step) + done(step) + (step.getStatus().isUnsuccessful() ? " FAILED" : "")));
        begun.remove(step);
        return step.getExitStatus();
    }

    /** Writes over the line of the step that goes on. */
    void tick() {
        begun.keySet().stream().findFirst().ifPresent(step -> {
            out.print("tradebrief: " + padded(words(step) + done(step) + left(step)) + "\r");
            out.flush();
        });
    }

    private static String words(StepExecution step) {
        return WORDS.getOrDefault(step.getStepName(), step.getStepName());
    }

    private String done(StepExecution step) {
        double seconds = seconds(step);
        long count = step.getReadCount();
        return (count == 0 ? "" : String.format(Locale.ROOT, " %,d", count))
                + String.format(Locale.ROOT, ", %.1f s", seconds)
                + (count == 0 || seconds < 1 ? "" : String.format(Locale.ROOT, ", %,.0f a second", count / seconds));
    }

    private String left(StepExecution step) {
        long total = step.getExecutionContext().getLong(TOTAL, 0);
        long count = step.getReadCount();
        return count == 0 || total <= count
                ? ""
                : String.format(Locale.ROOT, ", %.0f s left", seconds(step) / count * (total - count));
    }

    private double seconds(StepExecution step) {
        return (nanos.getAsLong() - begun.getOrDefault(step, nanos.getAsLong())) / 1e9;
    }

    /** So long that what stood in the line before is written over. */
    private String padded(String line) {
        return terminal ? line + " ".repeat(Math.max(0, WIDTH - line.length())) : line;
    }
}
