package org.tradebrief.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.store.TestDatabase;

/** Kills the program and lets it run again: the edition must be that of an undisturbed run. */
final class Crashes {
    private final Path folder;
    private final TestDatabase database;
    private final String[] options;
    private final Map<String, String> undisturbed;
    private final long millis;
    private int kills;

    /** Runs once undisturbed, for the bytes that are expected and the time it takes. */
    Crashes(Path folder, TestDatabase database, String... options) throws IOException, InterruptedException {
        this.folder = folder;
        this.database = database;
        this.options = options.clone();
        Program program = program("undisturbed");
        long begun = System.nanoTime();
        assertThat(program.run("run").exit()).isZero();
        this.millis = (System.nanoTime() - begun) / 1_000_000;
        this.undisturbed = program.editions();
    }

    /** Kills a run when its status tells that a step has ended. */
    void killAfter(String step) throws IOException, InterruptedException {
        Program program = next();
        Process process = program.start("killed");
        program.awaitStatus(process, "\"" + step + "\"");
        killAndRunAgain(program, process, "after " + step);
    }

    /** Kills a run when a share of the time has passed that the undisturbed one took. */
    void killAt(double share) throws IOException, InterruptedException {
        Program program = next();
        Process process = program.start("killed");
        process.waitFor(Math.round(share * millis), java.util.concurrent.TimeUnit.MILLISECONDS);
        killAndRunAgain(program, process, "at " + share);
    }

    private Program next() {
        kills++;
        return program("killed-" + kills);
    }

    private Program program(String name) {
        List<String> all = new ArrayList<>(List.of(options));
        database.server()
                .ifPresent(server -> all.addAll(List.of("--database", server.url(), "--database-user", server.user())));
        return new Program(folder.resolve(name), all.toArray(String[]::new));
    }

    private void killAndRunAgain(Program program, Process process, String moment)
            throws IOException, InterruptedException {
        boolean killed = process.isAlive();
        process.destroyForcibly().waitFor();
        Program.Ended again = program.run("again");
        assertThat(again.exit()).as("%s: %s", moment, again.err()).isIn(killed ? 0 : 6, 0);
        assertThat(program.editions()).as(moment).isEqualTo(undisturbed);
    }
}
