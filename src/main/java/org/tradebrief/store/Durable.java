package org.tradebrief.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that survive the loss of power: forced to disk before they are renamed into place. */
public final class Durable {
    private Durable() {}

    /** Writes a file so that a reader sees either the old text or the new one. */
    public static void write(Path file, String text) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
        move(temporary, file);
    }

    /** Forces a file to disk and renames it, over one that stands there if there is one. */
    public static void move(Path written, Path place) throws IOException {
        force(written);
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(Objects.requireNonNull(place.toAbsolutePath().getParent(), "a file stands in a folder"));
    }

    /** Writes to disk what the system holds of a file. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Writes to disk the names in a folder, where the system can. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOpenedAsFiles) {
            // Windows opens no folder, and keeps their names by itself
        }
    }

    /** Writes bytes from a position on, cuts off what stood behind them, and forces them to disk. */
    static void append(Path file, long position, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(position);
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
    }
}
