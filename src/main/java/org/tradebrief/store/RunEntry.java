package org.tradebrief.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One run, as its status tells it.
 *
 * @param number counts the runs of an output folder from 1
 * @param state {@code running}, {@code crashed}, or how it ended: {@code published}, {@code checks_block}
 * @param exit the exit code; empty while it runs and after a crash
 * @param started when it began
 * @param ended when it ended; empty while it runs and after a crash
 * @param edition name of the edition that it makes; empty until it has planned
 * @param release what identifies that edition: hash of inputs, parameters and program; empty until it has planned
 * @param process process number and host
 * @param steps the steps that ended, in that order
 * @param messages what went wrong, one line for each reason
 */
public record RunEntry(
        long number,
        String state,
        OptionalInt exit,
        Instant started,
        Optional<Instant> ended,
        String edition,
        String release,
        String process,
        List<StepEntry> steps,
        List<String> messages) {
    /** State of a run that has not ended. */
    public static final String RUNNING = "running";

    /** State of a run that ended without a word: killed, or the machine failed. */
    public static final String CRASHED = "crashed";

    /** State of a run that found an edition of the same inputs. */
    public static final String NOTHING_NEW = "nothing_new";

    public RunEntry {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    /** Whether it ended with an exit code of its own. */
    public boolean hasEnded() {
        return exit.isPresent();
    }

    /** How long it took; empty while it runs and after a crash. */
    public Optional<Duration> took() {
        return ended.map(end -> Duration.between(started, end));
    }

    static RunEntry begun(long number, Instant now, String process) {
        return new RunEntry(
                number, RUNNING, OptionalInt.empty(), now, Optional.empty(), "", "", process, List.of(), List.of());
    }

    RunEntry planned(String of, String from) {
        return new RunEntry(number, state, exit, started, ended, of, from, process, steps, messages);
    }

    RunEntry with(List<StepEntry> soFar) {
        return new RunEntry(number, state, exit, started, ended, edition, release, process, soFar, messages);
    }

    RunEntry ended(String how, int code, Instant when, List<String> reasons) {
        return new RunEntry(
                number,
                how,
                OptionalInt.of(code),
                started,
                Optional.of(when),
                edition,
                release,
                process,
                steps,
                reasons);
    }

    RunEntry crashed() {
        return new RunEntry(number, CRASHED, exit, started, ended, edition, release, process, steps, messages);
    }
}
