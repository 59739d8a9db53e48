package org.tradebrief.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The right to run on some folders, held by one process at a time and given back when the process dies. */
public final class WorkLock implements AutoCloseable {
    private static final String NAME = ".lock";

    private final List<FileChannel> channels;

    private WorkLock(List<FileChannel> channels) {
        this.channels = channels;
    }

    /** Takes the locks of all folders at once, or gives nothing when another run holds one of them. */
    public static Optional<WorkLock> tryOn(Path... folders) throws IOException {
        WorkLock taken = new WorkLock(new ArrayList<>());
        for (Path folder : folders) {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken.channels.add(channel);
            if (!locked(channel)) {
                taken.close();
                return Optional.empty();
            }
        }
        return Optional.of(taken);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** Gives the locks back: closing a channel releases its lock. */
    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
