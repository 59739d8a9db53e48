package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working sample that ships with the program: inputs, report templates and a configuration file. */
public final class Sample {
    static final String FOLDER = "sample";

    private Sample() {}

    /**
     * Copies the sample into a folder.
     *
     * @return the number of files
     * @throws FileAlreadyExistsException when one of them stands there already; then nothing is copied
     */
    public static int copyTo(Path folder) throws IOException {
        try (ProgramFiles program = ProgramFiles.ofRunning()) {
            Path sample = program.root().resolve(FOLDER);
            List<Path> files;
            try (Stream<Path> paths = Files.walk(sample)) {
                files = paths.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                if (Files.exists(target(folder, sample, file))) {
                    throw new FileAlreadyExistsException(
                            target(folder, sample, file) + ": stands already, expected a folder without it");
                }
            }
            for (Path file : files) {
                Path target = target(folder, sample, file);
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
            return files.size();
        }
    }

    private static Path target(Path folder, Path sample, Path file) {
        return folder.resolve(sample.relativize(file).toString());
    }
}
