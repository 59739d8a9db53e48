package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells one build of the program from another: a hash of its own classes and resources.
 *
 * <p>The build puts its pom among the resources, so that another version of a library is another program. A folder of
 * classes, the packaged program and its extracted form have the same hash when they hold the same files.
 */
public final class CodeIdentity {
    private static final String IN_PACKAGE = "BOOT-INF/classes";
    private static final String DESCRIPTION = "META-INF";

    private CodeIdentity() {}

    /** SHA-256 over the running program, in hexadecimal; computed once. */
    public static String current() {
        return Running.HASH;
    }

    /** SHA-256 over the classes and resources in a folder or an archive. */
    static String of(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return hash(place);
        }
        try (FileSystem archive = FileSystems.newFileSystem(place)) {
            Path packaged = archive.getPath(IN_PACKAGE);
            return hash(Files.exists(packaged) ? packaged : archive.getPath("/"));
        }
    }

    /** {@code file:/folder/}, {@code file:/archive.jar} or {@code jar:nested:/archive.jar/!BOOT-INF/classes/!/}. */
    static Path place(String location) {
        String nested = "jar:nested:";
        return location.startsWith(nested)
                ? Path.of(URI.create("file:" + location.substring(nested.length(), location.indexOf("/!"))))
                : Path.of(URI.create(location));
    }

    private static String hash(Path root) throws IOException {
        MessageDigest digest = digest();
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> files = paths.filter(Files::isRegularFile)
                    .filter(file -> !root.relativize(file).startsWith(DESCRIPTION))
                    .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
                    .toList();
            for (Path file : files) {
                byte[] content = Files.readAllBytes(file);
                digest.update((name(root, file) + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static final class Running {
        static final String HASH = ofRunning();

        private static String ofRunning() {
            try {
                return of(place(CodeIdentity.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
