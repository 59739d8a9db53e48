package org.tradebrief.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.tradebrief.store.Database;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.RunLog;
import org.tradebrief.store.ServerDatabase;

/** A copy of the shipped seeds that a test may damage, with an output folder of its own. */
final class RunFolders {
    /** They tell when runs were, and so are no part of what is published. */
    private static final Set<String> RECORDS_OF_RUNS =
            Set.of("status.json", "audit.jsonl", "metrics.prom", "index.html");

    private final Path seeds;
    private final Path output;
    private final Optional<ServerDatabase> server;

    RunFolders(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    /** With the store and the job repository on a server. */
    RunFolders(Path folder, Optional<ServerDatabase> server) throws IOException {
        this.server = server;
        this.seeds = folder.resolve("seeds");
        this.output = folder.resolve("output");
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Path copy = seeds.resolve(Path.of("seeds").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    RunRequest request(boolean rerun) {
        return request(rerun, List.of());
    }

    RunRequest request(boolean rerun, List<String> only) {
        return request("digital-trade", rerun, only);
    }

    RunRequest request(String pack, boolean rerun, List<String> only) {
        return new RunRequest(
                seeds,
                Path.of("report-templates"),
                output,
                output.resolve(".work"),
                server,
                Optional.empty(),
                pack,
                List.of(),
                List.of("en", "zh"),
                only,
                rerun,
                false);
    }

    EditionRun.Outcome run(boolean rerun, String... only) throws IOException {
        return EditionRun.of(request(rerun, List.of(only)), Progress.quiet());
    }

    /** Runs for the data alone, which is the quickest, and tells a watcher of each step. */
    EditionRun.Outcome run(StepExecutionListener watcher) throws IOException {
        return EditionRun.of(request(false, List.of("data")), watcher);
    }

    /** The last run as its status tells it. */
    RunEntry status() {
        return RunLog.of(output).runs().getLast();
    }

    /** How many records the store holds of a release, by what identifies it. */
    long recordsOf(String release) throws IOException {
        Database database = request(false).database();
        try (Connection _ = database.open()) {
            return Objects.requireNonNull(
                    new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()))
                            .queryForObject("select count(*) from run_record where run = ?", Long.class, release));
        } catch (SQLException unusable) {
            throw new IOException(unusable);
        }
    }

    Path output() {
        return output;
    }

    void edit(String name, UnaryOperator<String> change) throws IOException {
        Path file = seeds.resolve(name);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    void write(String name, String text) throws IOException {
        Path file = seeds.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void remove(String name) throws IOException {
        FileSystemUtils.deleteRecursively(seeds.resolve(name));
    }

    void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(seeds.resolve(name), target);
    }

    /** Puts a byte that is no UTF-8 into the middle of a file. */
    void spoil(String name) throws IOException {
        Path file = seeds.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] = (byte) 0xFF;
        Files.write(file, bytes);
    }

    /** The bytes of every published file, by its path below the output folder. */
    Map<String, String> published() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.notExists(output)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.startsWith(".") && !RECORDS_OF_RUNS.contains(name)) {
                    contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
