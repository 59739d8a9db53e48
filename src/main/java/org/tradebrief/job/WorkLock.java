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
import java.util.concurrent.locks.LockSupport;

/** The right to run on some folders, held by one process at a time and given back when the process dies. */
public final class WorkLock implements AutoCloseable {
    private static final String NAME = ".lock";
    private static final int TRIES = 3;
    private static final long PAUSE_NANOS = 30_000_000;

    private final List<FileChannel> channels;

    private WorkLock(List<FileChannel> channels) {
        this.channels = channels;
    }

    /** Takes the locks of all folders at once, or gives nothing when another run holds one of them. */
    public static Optional<WorkLock> tryOn(Path... folders) throws IOException {
        WorkLock taken = new WorkLock(new ArrayList<>());
        boolean all = false;
        try {
            all = taken.takesAll(folders);
        } finally {
            if (!all) {
                taken.close();
            }
        }
        return all ? Optional.of(taken) : Optional.empty();
    }

    /** Whether a run holds the lock of a folder; who may not write there cannot know, and takes it for held. */
    public static boolean isHeld(Path folder) throws IOException {
        if (!Files.isWritable(folder.resolve(NAME))) {
            return Files.exists(folder.resolve(NAME));
        }
        try (WorkLock lock = tryOn(folder).orElse(null)) {
            return lock == null;
        }
    }

    private boolean takesAll(Path... folders) throws IOException {
        for (Path folder : folders) {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channels.add(channel);
            if (!lockedAtLast(channel)) {
                return false;
            }
        }
        return true;
    }

    /** Who only looks whether it is held takes it for a moment, which must send no run away. */
    private static boolean lockedAtLast(FileChannel channel) throws IOException {
        boolean taken = locked(channel);
        for (int again = 1; again < TRIES && !taken; again++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            taken = locked(channel);
        }
        return taken;
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
