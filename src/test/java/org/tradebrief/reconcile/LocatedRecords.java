package org.tradebrief.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A thousand records of eleven values with five balances, and for each the least weight that exhaustive search found. */
record LocatedRecords(EditRules rules, List<Record> records) {
    private static final String WEIGHTS = "1.000 1.001 1.002 1.003 1.004 1.005 1.006 1.007 1.008 1.009 1.010";

    /** The values of a record, a cheapest set that must change, and its weight. */
    record Record(String values, Set<String> cheapest, double leastWeight) {}

    /** The file's optima let x10 and x11 be negative: one record keeps x10 = -58. */
    static LocatedRecords load() throws IOException {
        EditRules rules = EditRules.of(
                "x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11",
                "x1 + x2 - x3 = 0",
                "x2 - x4 = 0",
                "x5 + x6 + x7 - x8 = 0",
                "x3 + x8 - x9 = 0",
                "x9 - x10 - x11 = 0",
                "x1 >= 0",
                "x2 >= 0",
                "x3 >= 0",
                "x4 >= 0",
                "x5 >= 0",
                "x6 >= 0",
                "x7 >= 0",
                "x8 >= 0",
                "x9 >= 0");
        try (InputStream file =
                Objects.requireNonNull(LocatedRecords.class.getResourceAsStream("located-records.csv"))) {
            List<Record> records = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(fields -> new Record(fields[0], names(fields[1]), Double.parseDouble(fields[2])))
                    .toList();
            return new LocatedRecords(rules, records);
        }
    }

    private static Set<String> names(String separated) {
        return separated.isEmpty() ? Set.of() : Set.of(separated.split(" "));
    }

    Localisation.Result locate(Record record) {
        return rules.result(
                record.values, WEIGHTS, String.join(" ", rules.edits().variables()));
    }

    static double weight(Localisation.Result result) {
        return result.retracted().stream().mapToDouble(item -> 1 + 0.001 * item).sum();
    }
}
