package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What tells one build of the program from another: a hash of its own classes and resources.
 *
 * <p>The build puts its pom among the resources, so that another version of a library is another program. A folder of
 * classes, the packaged program and its extracted form have the same hash when they hold the same files.
 */
public final class CodeIdentity {
    /** What describes the packaging, and the sample that {@code init} copies. */
    private static final Set<String> LEFT_OUT = Set.of("META-INF", Sample.FOLDER);

    private CodeIdentity() {}

    /** SHA-256 over the running program, in hexadecimal; computed once. */
    public static String current() {
        return Running.HASH;
    }

    /** SHA-256 over a program's files, in hexadecimal. */
    static String of(ProgramFiles program) throws IOException {
        Path root = program.root();
        MessageDigest digest = digest();
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> files = paths.filter(file -> Files.isRegularFile(file)
                            && !LEFT_OUT.contains(
                                    root.relativize(file).getName(0).toString()))
                    .sorted(Comparator.comparing(file -> name(root, file)))
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
            try (ProgramFiles program = ProgramFiles.ofRunning()) {
                return of(program);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
