package org.tradebrief.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.store.TestDatabase;

/** The full form of the crash test: a kill at each step boundary and fifty spread over the run, and twenty rivals. */
class CrashBenchmark {
    private static final int KILLS = 50;
    private static final int STARTS = 20;
    private static final List<String> STEPS = List.of(
            "keepInputs",
            "recallEditions",
            "readFigures",
            "readObservations",
            "checkFigures",
            "reconcileFigures",
            "repairFigures",
            "deriveIndicators",
            "writeWorkbooks",
            "writeReport",
            "writeData",
            "publish");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyKillIsFollowedByTheBytesOfAnUndisturbedRun(TestDatabase database)
            throws IOException, InterruptedException {
        Crashes crashes = new Crashes(folder, database, "--quiet");
        for (String step : STEPS) {
            crashes.killAfter(step);
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            crashes.killAt((double) kill / KILLS);
        }
        System.out.printf(
                "%s: %d kills at step boundaries and %d over the run: all bytes equal%n",
                database, STEPS.size(), KILLS);
    }

    @Test
    void ofTwentySimultaneousStartsOnePublishesAndNineteenFindTheLockHeld() throws IOException, InterruptedException {
        Program program = new Program(folder.resolve("output"), "--quiet");
        List<Process> processes = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            processes.add(program.start("start-" + start));
        }
        List<Integer> exits = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            exits.add(program.end(processes.get(start), "start-" + start).exit());
        }
        assertThat(exits).containsOnlyOnce(0);
        assertThat(exits).filteredOn(exit -> exit == 7).hasSize(STARTS - 1);
        System.out.printf("%d simultaneous starts: one edition, %d exits 7%n", STARTS, STARTS - 1);
    }
}
