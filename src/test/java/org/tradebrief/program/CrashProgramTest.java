package org.tradebrief.program;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.store.TestDatabase;

/** The short form of the crash test: a few kills of the packaged program. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CrashProgramTest {
    @Parameter
    TestDatabase database = TestDatabase.HSQLDB;

    @TempDir
    Path folder;

    @Test
    void aRunAfterAKillPublishesTheBytesOfAnUndisturbedRun() throws IOException, InterruptedException {
        Crashes crashes = new Crashes(folder, database, "--only", "data", "--quiet");
        crashes.killAfter("readFigures");
        crashes.killAfter("writeData");
        crashes.killAfter("publish");
    }
}
