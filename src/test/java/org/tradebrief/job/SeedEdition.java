package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The edition of the shipped seeds, published once for all tests that look at its files. */
public final class SeedEdition {
    private static final SortedMap<String, byte[]> OUTPUT = publish();

    private SeedEdition() {}

    /** The bytes of its files by their names. */
    public static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        OUTPUT.forEach((path, bytes) -> {
            if (path.contains("/")) {
                files.put(path.substring(path.indexOf('/') + 1), bytes);
            }
        });
        return files;
    }

    /** The page above all editions. */
    public static String page() {
        return new String(OUTPUT.get("index.html"), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> publish() {
        try {
            Path folder = Files.createTempDirectory("seed-edition");
            try {
                new RunFolders(folder).run(false);
                return files(folder.resolve("output"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> files(Path output) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!output.relativize(path).toString().startsWith(".")) {
                    files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
