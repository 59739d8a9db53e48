package org.tradebrief.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program does when it is told to stop, and when it is not alone. */
class SignalProgramTest {
    @TempDir
    Path folder;

    @Test
    void aRunThatHoldsTheLockIsNotDisturbedAndItsRivalExitsWith7() throws IOException, InterruptedException {
        Program program = new Program(folder.resolve("output"), "--only", "data");
        Process holder = program.start("holder");
        program.awaitStatus(holder, "\"running\"");
        Program.signal(holder, "STOP");

        Program.Ended rival = program.run("rival");
        Program.signal(holder, "CONT");

        assertThat(rival.exit()).isEqualTo(7);
        assertThat(rival.err()).contains("another run");
        assertThat(program.end(holder, "holder").exit()).isZero();
    }

    @Test
    void aRunThatIsToldToStopExitsWith130AndTheNextOneGoesOn() throws IOException, InterruptedException {
        Program program = new Program(folder.resolve("output"), "--only", "data");
        Process process = program.start("stopped");
        program.awaitStatus(process, "\"running\"");
        Program.signal(process, "TERM");

        Program.Ended stopped = program.end(process, "stopped");
        assertThat(stopped.exit()).as(stopped.err()).isEqualTo(130);
        assertThat(program.status()).contains("\"interrupted\"").contains("\"exit\" : 130");
        assertThat(program.run("again").exit()).isZero();
    }

    @Test
    void stepsAndFailuresAreLoggedAsJsonWhenAsked() throws IOException, InterruptedException {
        Program program = new Program(folder.resolve("output"), "--only", "data", "--log-format", "ecs");

        assertThat(program.run("logged").err().lines())
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"step ended\"") && line.contains("\"rows\":128"));
        String failed = Program.printed(Map.of(), "run", "--seeds", "nowhere", "--log-format", "logstash");
        assertThat(failed).startsWith("{").contains("nowhere").contains("\"exit\":3");
    }

    @Test
    void helpIsColouredWhereAskedAndNeverAgainstNoColor() throws IOException, InterruptedException {
        String escape = "\u001b[";

        assertThat(Program.printed(Map.of("CLICOLOR_FORCE", "1"), "--help")).contains(escape);
        assertThat(Program.printed(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "--help"))
                .doesNotContain(escape);
    }
}
