package org.tradebrief.job;

import java.io.PrintStream;
import java.util.Map;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells on standard error what the run is doing: one line when a step ends. */
public final class Progress implements StepExecutionListener {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("keepInputs", "kept inputs"),
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

    private final PrintStream out;

    private Progress(PrintStream out) {
        this.out = out;
    }

    /** Progress on a stream. */
    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** No progress. */
    public static Progress quiet() {
        return new Progress(
                new PrintStream(PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Tells how far a long step has come. */
    void tell(String words) {
        out.println("tradebrief: " + words);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        String words = WORDS.getOrDefault(step.getStepName(), step.getStepName());
        String count = step.getReadCount() > 0 ? " " + step.getReadCount() : "";
        String end = step.getStatus().isUnsuccessful() ? " FAILED" : "";
        out.println("tradebrief: " + words + count + end);
        return step.getExitStatus();
    }
}
