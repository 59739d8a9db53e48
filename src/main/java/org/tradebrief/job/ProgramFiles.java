package org.tradebrief.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The classes and resources that the program was built from: in a folder, in the packaged program or in its extracted
 * form.
 *
 * @param root where they stand
 * @param archive the archive that they stand in, if they do
 */
record ProgramFiles(Path root, Optional<FileSystem> archive) implements AutoCloseable {
    private static final String IN_PACKAGE = "BOOT-INF/classes";
    private static final String NESTED = "jar:nested:";

    /** The files of the running program. */
    static ProgramFiles ofRunning() throws IOException {
        return of(place(ProgramFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    /** The files in a folder or an archive. */
    static ProgramFiles of(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return new ProgramFiles(place, Optional.empty());
        }
        FileSystem archive = FileSystems.newFileSystem(place);
        Path packaged = archive.getPath("/", IN_PACKAGE);
        return new ProgramFiles(Files.exists(packaged) ? packaged : archive.getPath("/"), Optional.of(archive));
    }

    /** {@code file:/folder/}, {@code file:/archive.jar} or {@code jar:nested:/archive.jar/!BOOT-INF/classes/!/}. */
    static Path place(String location) {
        return location.startsWith(NESTED)
                ? Path.of(URI.create("file:" + location.substring(NESTED.length(), location.indexOf("/!"))))
                : Path.of(URI.create(location));
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
