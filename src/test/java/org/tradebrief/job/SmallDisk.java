package org.tradebrief.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes that a test may fill or make read-only; tests are skipped where none may be mounted. */
final class SmallDisk implements AutoCloseable {
    private static final String FILLER = "filler";

    private final Path folder;

    /** Mounts a disk in a folder, which must stand. */
    SmallDisk(Path folder, int megabytes) throws IOException, InterruptedException {
        this.folder = folder;
        String refused = ran("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(refused.isEmpty(), () -> "no disk may be mounted here: " + refused);
    }

    /** Fills it but for some kilobytes. */
    void fillBut(int kilobytes) throws IOException {
        Files.deleteIfExists(folder.resolve(FILLER));
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(folder.resolve(FILLER), new byte[Math.toIntExact(Math.max(0, free - kilobytes * 1024L))]);
    }

    /** Makes room again. */
    void empty() throws IOException {
        Files.delete(folder.resolve(FILLER));
    }

    /** Refuses every write from now on, or takes them again. */
    void readOnly(boolean refusing) throws IOException, InterruptedException {
        String trouble = ran("mount", "-o", "remount," + (refusing ? "ro" : "rw"), folder.toString());
        Assumptions.assumeTrue(trouble.isEmpty(), trouble);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        ran("umount", "-l", folder.toString());
    }

    /** What a command printed when it failed; empty when it did not. */
    private static String ran(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : printed.strip() + " (exit code " + process.exitValue() + ")";
        } catch (IOException noSuchProgram) {
            return String.valueOf(noSuchProgram.getMessage());
        }
    }
}
