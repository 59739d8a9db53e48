package org.tradebrief.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tradebrief.store.Durable;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.StepEntry;

/**
 * What the last run took, as a text file for Prometheus.
 *
 * <p>The program does not live long enough to be asked; the node exporter's textfile collector reads the file instead.
 *
 * @param runs the runs, oldest first
 */
record RunMetrics(List<RunEntry> runs) {
    /** Name of the file in the output folder. */
    static final String NAME = "metrics.prom";

    private static final double MILLIS = 1000.0;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    /** Writes the file. */
    void write(Path output) throws IOException {
        Durable.write(output.resolve(NAME), text());
    }

    String text() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        RunEntry last = runs.getLast();
        gauge(
                registry,
                "run.exit.code",
                "Exit code of the last run",
                last.exit().orElse(-1));
        gauge(
                registry,
                "run.start.time.seconds",
                "When the last run began",
                last.started().getEpochSecond());
        last.took()
                .ifPresent(time -> gauge(
                        registry, "run.duration.seconds", "How long the last run took", time.toMillis() / MILLIS));
        runs.reversed().stream()
                .filter(run -> run.exit().equals(OptionalInt.of(ExitCode.PUBLISHED.code())))
                .flatMap(run -> run.ended().stream())
                .findFirst()
                .ifPresent(end -> gauge(
                        registry,
                        "published.time.seconds",
                        "When an edition was last published",
                        end.getEpochSecond()));
        last.steps().stream()
                .collect(Collectors.groupingBy(StepEntry::name, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, attempts) -> step(registry, name, attempts));
        return registry.scrape();
    }

    /** A step that was tried again took all of its attempts together. */
    private static void step(PrometheusMeterRegistry registry, String name, List<StepEntry> attempts) {
        long millis = attempts.stream().mapToLong(StepEntry::millis).sum();
        long rows = attempts.stream().mapToLong(StepEntry::rows).sum();
        double heap = attempts.getLast().heapMegabytes() * MEGABYTE;
        gauge(registry, "step.duration.seconds", "How long a step of the last run took", millis / MILLIS, name);
        gauge(registry, "step.rows", "Rows that a step of the last run read", rows, name);
        gauge(registry, "step.heap.bytes", "Memory in use at the end of a step", heap, name);
    }

    private static void gauge(
            PrometheusMeterRegistry registry, String name, String meaning, double value, String... step) {
        Gauge.Builder<?> gauge =
                Gauge.builder("tradebrief." + name, () -> value).description(meaning);
        for (String of : step) {
            gauge.tag("step", of);
        }
        gauge.register(registry);
    }
}
