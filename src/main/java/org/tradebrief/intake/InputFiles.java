package org.tradebrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;

/** The files of an input folder and what identifies their contents. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * SHA-256 of every file in the folder and below, in hexadecimal, by its path relative to the folder with slashes.
     * Hidden files and folders, whose names start with a dot, are no inputs.
     *
     * @throws InvalidInput when the folder or one of its files cannot be read
     */
    public static SortedMap<String, String> list(Path seeds) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            for (String name : files(seeds, seeds)) {
                hashes.put(name, sha256(seeds, name));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(seeds.toString(), unreadable, "a readable folder");
        }
        return hashes;
    }

    /**
     * Paths of the files in a folder of the input folder, and below, whose name has a certain end, in path
     * order; none where there is no such folder.
     */
    static List<String> names(Path seeds, String folder, String end) {
        if (Files.notExists(seeds.resolve(folder))) {
            return List.of();
        }
        try {
            return files(seeds, seeds.resolve(folder)).stream()
                    .filter(name -> name.endsWith(end))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(folder, unreadable, "a readable folder");
        }
    }

    private static List<String> files(Path seeds, Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> !hidden(folder.relativize(path)))
                    .filter(path -> Files.isRegularFile(path) || isBrokenLink(path))
                    .map(path -> slashed(seeds.relativize(path)))
                    .sorted()
                    .toList();
        }
    }

    /** A link to nowhere is a file that cannot be read, not one that is not there. */
    private static boolean isBrokenLink(Path path) {
        return Files.isSymbolicLink(path) && Files.notExists(path);
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static String sha256(Path seeds, String name) {
        try {
            return sha256(seeds.resolve(name));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable, "a readable file");
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static InvalidInput unreadable(String name, Exception cause, String expected) {
        return new InvalidInput(List.of(new InputError(name, 0, "", String.valueOf(cause.getMessage()), expected, "")));
    }
}
