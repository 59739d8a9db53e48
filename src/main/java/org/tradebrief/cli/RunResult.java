package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.RunPlan;
import org.tradebrief.job.RunRequest;
import org.tradebrief.store.Manifest;
import picocli.CommandLine;

/** Says how a run ended: the edition's summary or manifest, or why there is none. */
final class RunResult {
    private RunResult() {}

    /** Prints the result and returns the exit code. */
    static int print(EditionRun.Outcome outcome, RunRequest request, boolean json, CommandLine command)
            throws IOException {
        PrintWriter out = command.getOut();
        PrintWriter err = command.getErr();
        switch (outcome.exit()) {
            case PUBLISHED -> published(outcome.folder().orElseThrow(), json, out);
            case NOTHING_NEW -> nothingNew(outcome, json, out);
            case LOCKED ->
                err.println("tradebrief: another run holds the lock in " + request.output() + " or " + request.work()
                        + request.server().map(server -> " or " + server).orElse(""));
            case INTERRUPTED -> err.println("tradebrief: interrupted; the next run goes on where this one stopped");
            default -> throw new IllegalStateException("a run does not end with " + outcome.exit());
        }
        out.flush();
        return outcome.exit().code();
    }

    private static void nothingNew(EditionRun.Outcome outcome, boolean json, PrintWriter out) throws IOException {
        if (json) {
            published(outcome.folder().orElseThrow(), true, out);
        } else {
            out.println("nothing new: edition "
                    + outcome.plan().map(RunPlan::edition).orElseThrow() + " was made from the same inputs");
        }
    }

    private static void published(Path folder, boolean json, PrintWriter out) throws IOException {
        if (json) {
            out.print(Files.readString(folder.resolve(Manifest.NAME)));
            return;
        }
        List<String> lines = new ArrayList<>(List.of("Published in " + folder));
        lines.addAll(Files.readAllLines(folder.resolve("SUMMARY.txt")));
        Lines.print(lines, folder.resolve("SUMMARY.txt").toString(), out);
    }
}
