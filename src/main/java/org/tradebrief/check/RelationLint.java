package org.tradebrief.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.Relations;

/** Looks for relations that cannot hold together, and for those that others already say. */
final class RelationLint {
    private static final String FILE = "catalogue/relations.yaml";

    private final Relations relations;
    private final List<Edge> edges = new ArrayList<>();

    /** That something is a part of something, and where it is said. */
    private record Edge(String part, String whole, String where) {
        @Override
        public String toString() {
            return part + " part of " + whole;
        }
    }

    RelationLint(Relations relations) {
        this.relations = relations;
        relations.sums().forEach(sum -> sum.parts().forEach(part -> edges.add(new Edge(part, sum.whole(), "sums"))));
        relations.parts().forEach(part -> edges.add(new Edge(part.part(), part.whole(), "parts")));
    }

    /** What contradicts itself or another relation. */
    List<InputError> refused() {
        List<InputError> errors = new ArrayList<>();
        for (Edge edge : edges) {
            if (reaches(edge.whole(), edge.part(), edges)) {
                errors.add(error(edge.where(), edge.toString(), "a whole that is not part of its own part"));
            }
        }
        for (Relations.Break pair : relations.breaks()) {
            if (pair.concept().equals(pair.other())
                    || reaches(pair.concept(), pair.other(), edges)
                    || reaches(pair.other(), pair.concept(), edges)) {
                errors.add(error(
                        "breaks",
                        pair.concept() + " and " + pair.other(),
                        "two concepts of which none is a part of the other"));
            }
        }
        Set<Set<String>> pairs = new HashSet<>();
        for (Relations.Conversion conversion : relations.conversions()) {
            Set<String> pair = new TreeSet<>(conversion.currencies());
            if (pair.size() != 2 || conversion.currencies().size() != 2) {
                errors.add(error("conversions", conversion.currencies().toString(), "two currencies"));
            }
            if (!(conversion.band() > 0 && conversion.band() < 100)) {
                errors.add(
                        error("conversions", pair + " band " + conversion.band(), "a band between 0 and 100 percent"));
            }
            if (!pairs.add(pair)) {
                errors.add(error("conversions", pair.toString(), "one band for a pair of currencies"));
            }
        }
        relations.within().stream()
                .filter(within -> within.day().equals(within.days()))
                .forEach(within -> errors.add(error("within", within.day(), "days of another indicator")));
        relations.benchmarks().forEach(benchmark -> refused(benchmark, errors));
        return errors;
    }

    private void refused(Relations.Benchmark benchmark, List<InputError> errors) {
        String seen = benchmark.indicator() + " " + benchmark.method();
        boolean joint = benchmark.method() == Relations.Method.MULTIVARIATE_CHOLETTE;
        if (benchmark.method() == null) {
            errors.add(error("benchmarks", benchmark.indicator(), "a method"));
        }
        if (!(benchmark.autocorrelation() >= 0 && benchmark.autocorrelation() <= 1)) {
            errors.add(error("benchmarks", seen + " " + benchmark.autocorrelation(), "an autocorrelation from 0 to 1"));
        }
        if (joint == benchmark.sum().isEmpty()) {
            errors.add(error(
                    "benchmarks",
                    seen + " sum '" + benchmark.sum() + "'",
                    "a sum for multivariate-cholette and no other"));
        }
        if (joint
                && relations.benchmarks().stream()
                        .filter(other -> other.sum().equals(benchmark.sum()))
                        .anyMatch(other -> other.autocorrelation() != benchmark.autocorrelation())) {
            errors.add(error("benchmarks", seen, "one autocorrelation for all series with the sum " + benchmark.sum()));
        }
    }

    /** What other relations already say. */
    List<InputError> redundant() {
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            List<Edge> others = new ArrayList<>(edges);
            others.remove(i);
            if (edge.where().equals("parts") && reaches(edge.part(), edge.whole(), others)) {
                errors.add(error("parts", edge.toString(), "a relation that no other relation implies"));
            }
        }
        repeated(relations.sums()).forEach(sum -> errors.add(error("sums", sum.toString(), "each sum once")));
        repeated(relations.breaks().stream()
                        .map(pair -> new TreeSet<>(List.of(pair.concept(), pair.other())))
                        .toList())
                .forEach(pair -> errors.add(error("breaks", pair.toString(), "each pair once")));
        repeated(relations.within())
                .forEach(within -> errors.add(error("within", within.toString(), "each relation once")));
        return errors;
    }

    private static <T> List<T> repeated(List<T> values) {
        Set<T> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(value)).toList();
    }

    /** Whether one thing is a part of another by some chain of relations. */
    private static boolean reaches(String part, String whole, List<Edge> edges) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(part));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            for (Edge edge : edges) {
                if (edge.part().equals(next) && reached.add(edge.whole())) {
                    open.add(edge.whole());
                }
            }
        }
        return reached.contains(whole);
    }

    private static InputError error(String where, String seen, String expected) {
        return new InputError(FILE, 0, where, seen, expected, "");
    }
}
