package org.tradebrief.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as an independent reader of workbooks, run without a window and with a profile of its own. */
public final class LibreOffice {
    /** Recalculates every formula of a file on opening; by itself LibreOffice trusts the stored values. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Converts a file, and so recalculates it, into a folder. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(folder.resolve("profile/user")).resolve("registrymodifications.xcu");
        Files.writeString(settings, ALWAYS_RECALCULATE);
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
