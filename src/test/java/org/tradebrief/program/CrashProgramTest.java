package org.tradebrief.program;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the crash test: a few kills of the packaged program. */
class CrashProgramTest {
    @TempDir
    Path folder;

    @Test
    void aRunAfterAKillPublishesTheBytesOfAnUndisturbedRun() throws IOException, InterruptedException {
        Crashes crashes = new Crashes(folder, "--only", "data", "--quiet");
        crashes.killAfter("readFigures");
        crashes.killAfter("writeData");
        crashes.killAfter("publish");
    }
}
