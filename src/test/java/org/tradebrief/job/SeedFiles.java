package org.tradebrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tradebrief.report.pack.Release;

/** The workbooks and data files of the shipped seeds, written once for the tests that read them. */
final class SeedFiles {
    static final Path FOLDER;
    static final Release RELEASE;
    private static final RunPlan PLAN;

    static {
        try {
            FOLDER = Files.createTempDirectory("seed-files");
            RunRequest request = new RunFolders(FOLDER.resolve("copy")).request(false);
            PLAN = RunPlan.of(request);
            RELEASE = Analysis.of(request);
            writeInto(FOLDER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SeedFiles() {}

    /** Writes the workbooks and data files into a folder. */
    static void writeInto(Path folder) throws IOException {
        EditionFiles.workbooks(RELEASE, PLAN, folder, _ -> {});
        EditionFiles.data(RELEASE, PLAN, folder);
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** The parts of a workbook by name. */
    static Map<String, String> parts(String workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file(workbook));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
