package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tradebrief.report.data.FileHash;

/**
 * Every input file of every edition, kept once under the hash of its content.
 *
 * <p>Files are only ever added: an edition is rebuilt from what its manifest names.
 */
public final class InputArchive {
    private static final String FOLDER = ".archive";
    private static final int SPREAD = 2;

    private final Path folder;

    /** The archive of an output folder. */
    public InputArchive(Path output) {
        this.folder = output.resolve(FOLDER);
    }

    /** Where content of this hash stands or would stand. */
    public Path place(String sha256) {
        return folder.resolve(sha256.substring(0, SPREAD)).resolve(sha256);
    }

    /**
     * Keeps a file; a copy that was damaged is replaced.
     *
     * @return whether its content still has the hash; when not, nothing is kept
     */
    public boolean keep(Path file, String sha256) throws IOException {
        if (isSound(sha256)) {
            return true;
        }
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        Path temporary = place.resolveSibling("." + sha256 + ".new");
        Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING);
        boolean same = holds(temporary, sha256);
        if (same) {
            Durable.move(temporary, place);
        } else {
            Files.delete(temporary);
        }
        return same;
    }

    /** Whether content is kept and still has its hash. */
    public boolean isSound(String sha256) throws IOException {
        return Files.exists(place(sha256)) && holds(place(sha256), sha256);
    }

    private static boolean holds(Path file, String sha256) throws IOException {
        return FileHash.of(file, file).sha256().equals(sha256);
    }
}
