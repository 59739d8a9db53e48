package org.tradebrief.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged program in a process of its own, or its classes where it is not packaged yet. */
final class Program {
    private static final Path JAR = Path.of(System.getProperty("program.jar", "target/tradebrief.jar"));
    private static final long LONGEST_SECONDS = 300;

    private final Path output;
    private final List<String> options;

    /** How a process ended. */
    record Ended(int exit, String out, String err) {}

    Program(Path output, String... options) {
        this.output = output;
        this.options = List.of(options);
    }

    /** Starts the program with an environment and waits for its end. */
    static String printed(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return text;
    }

    /** Starts {@code run}; what it prints goes into files beside its output. */
    Process start(String name) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("run", "--output", output.toString()));
        command.addAll(options);
        Files.createDirectories(output.getParent());
        return new ProcessBuilder(command)
                .redirectOutput(printed(name, "out").toFile())
                .redirectError(printed(name, "err").toFile())
                .start();
    }

    /** Waits for the end of a process. */
    Ended end(Process process, String name) throws IOException, InterruptedException {
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as(name).isTrue();
        return new Ended(
                process.exitValue(), Files.readString(printed(name, "out")), Files.readString(printed(name, "err")));
    }

    /** Starts {@code run} and waits for its end. */
    Ended run(String name) throws IOException, InterruptedException {
        return end(start(name), name);
    }

    /** Waits until the status tells something, or the process is over. */
    void awaitStatus(Process process, String told) {
        Awaitility.await()
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .atMost(LONGEST_SECONDS, TimeUnit.SECONDS)
                .until(() -> !process.isAlive() || status().contains(told));
    }

    String status() throws IOException {
        Path file = output.resolve("status.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Sends a signal by its name. */
    static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** The bytes of every file of every edition, by path. */
    Map<String, String> editions() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.startsWith(".") && name.contains("/") || name.equals("latest.json")) {
                    contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private Path printed(String name, String end) {
        return output.resolveSibling(output.getFileName() + "-" + name + "." + end);
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(
                Files.exists(JAR)
                        ? List.of("-jar", JAR.toString())
                        : List.of("-cp", System.getProperty("java.class.path"), "org.tradebrief.launch.Launcher"));
        return command;
    }
}
