package org.tradebrief.bench;

import static java.util.Objects.requireNonNull;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs contenders in turn, round after round in one JVM, and prints their median times as ratios to the first of them:
 * by the clock, and the processor time that all threads took, which other work on the machine disturbs less.
 *
 * <p>Times depend on the machine; ratios taken side by side hardly do. So nothing here is asserted.
 */
public final class Race {
    private static final double SECONDS = 1e9;

    private final String title;
    private final Map<String, Work> contenders = new LinkedHashMap<>();

    private Race(String title) {
        this.title = title;
    }

    /** Work that is timed. */
    @FunctionalInterface
    public interface Work {
        /** Does the work once. */
        void run() throws Exception;
    }

    /** A race without contenders. */
    public static Race of(String title) {
        return new Race(title);
    }

    /** Adds a contender; the first is what the others are compared with. */
    public Race with(String name, Work work) {
        contenders.put(name, work);
        return this;
    }

    /** Runs every contender once to warm up and then in turn, and prints one line each. */
    public void run(int rounds) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Map<String, List<Double>> processor = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> {
            seconds.put(name, new ArrayList<>());
            processor.put(name, new ArrayList<>());
        });
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Work> contender : contenders.entrySet()) {
                System.gc();
                long worked = processorTime();
                long before = System.nanoTime();
                contender.getValue().run();
                double taken = (System.nanoTime() - before) / SECONDS;
                if (round >= 0) {
                    requireNonNull(seconds.get(contender.getKey())).add(taken);
                    requireNonNull(processor.get(contender.getKey())).add((processorTime() - worked) / SECONDS);
                }
            }
        }
        double reference = median(seconds.values().iterator().next());
        double work = median(processor.values().iterator().next());
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%n%s%n", title));
        seconds.forEach((name, taken) -> {
            double worked = median(requireNonNull(processor.get(name)));
            lines.append(String.format(
                    Locale.ROOT,
                    "  %-48s %8.3f s  %6.2f x   processors %8.3f s  %6.2f x%n",
                    name,
                    median(taken),
                    median(taken) / reference,
                    worked,
                    worked / work));
        });
        lines.append(String.format(
                Locale.ROOT,
                "  %d rounds, %d processors, %d MiB of heap at most%n",
                rounds,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20));
        System.out.print(lines);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
