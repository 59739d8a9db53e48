package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.WorkLock;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.RunLog;
import org.tradebrief.store.StepEntry;
import picocli.CommandLine.Command;

/** Tells of the last runs: how they ended, why, and what their steps did. */
@Command(
        name = "status",
        description = "Tells of the last runs: how they ended, why, and what their steps did.",
        headerHeading = "Example: tradebrief status --output editions%n%n")
final class StatusCommand extends ResultVerb {
    private static final int RUNS = 8;
    private static final int REASONS = 3;

    @Override
    public Integer call() throws IOException {
        RunLog log = RunLog.of(inputs.output);
        if (json) {
            out().print(log.json());
            out().flush();
        } else {
            Lines.print(lines(log.runs(), inputs.output), "--json", out());
        }
        return ExitCode.PUBLISHED.code();
    }

    private static List<String> lines(List<RunEntry> runs, Path output) throws IOException {
        if (runs.isEmpty()) {
            return List.of("no run in " + output + " yet");
        }
        List<String> lines = new ArrayList<>();
        runs.stream().skip(Math.max(0, runs.size() - RUNS)).forEach(run -> lines.add(line(run)));
        RunEntry last = runs.getLast();
        if (last.state().equals(RunEntry.RUNNING) && !WorkLock.isHeld(output)) {
            lines.add("the last run ended without a word; the next one goes on where it stopped");
        }
        last.messages().stream().limit(REASONS).forEach(message -> lines.add("  " + message));
        last.steps().forEach(step -> lines.add("  " + line(step)));
        return lines;
    }

    private static String line(RunEntry run) {
        return String.format(
                Locale.ROOT,
                "run %d  %s  %-16s exit %-4s edition %s%s",
                run.number(),
                run.started().toString().substring(0, "2025-11-10T02:00:00".length()) + "Z",
                run.state(),
                run.exit().isPresent() ? Integer.toString(run.exit().getAsInt()) : "-",
                run.edition().isEmpty() ? "-" : run.edition(),
                run.took()
                        .map(time -> String.format(Locale.ROOT, "  %.1f s", time.toMillis() / 1000.0))
                        .orElse(""));
    }

    private static String line(StepEntry step) {
        return String.format(
                Locale.ROOT,
                "%-18s %-10s %8d rows %8.2f s %6d MB",
                step.name(),
                step.status().toLowerCase(Locale.ROOT),
                step.rows(),
                step.millis() / 1000.0,
                step.heapMegabytes());
    }
}
