package org.tradebrief.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as an independent reader of workbooks, run without a window and with a profile of its own. */
final class LibreOffice {
    private LibreOffice() {}

    /** Converts a file, and so recalculates it, into a folder. */
    static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("soffice", "soffice"),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end");
        }
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
