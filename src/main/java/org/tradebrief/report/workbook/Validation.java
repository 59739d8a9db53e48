package org.tradebrief.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may be entered in an input cell. */
public sealed interface Validation {

    /** Whether a value may be entered. */
    boolean allows(double value);

    /** The rule in words and numbers, as the sheet shows it. */
    String words();

    /** Any number from one to another. */
    record Between(double least, double greatest) implements Validation {
        public Between {
            Require.that(least <= greatest, "allowed values " + least + " to " + greatest);
        }

        @Override
        public boolean allows(double value) {
            return least <= value && value <= greatest;
        }

        @Override
        public String words() {
            return plain(least) + " \u2013 " + plain(greatest);
        }
    }

    /** A whole number from one to another. */
    record Whole(int least, int greatest) implements Validation {
        public Whole {
            Require.that(least <= greatest, "allowed values " + least + " to " + greatest);
        }

        @Override
        public boolean allows(double value) {
            return least <= value && value <= greatest && value == Math.rint(value);
        }

        @Override
        public String words() {
            return least + ", " + (least + 1) + " \u2026 " + greatest;
        }
    }

    /** One of a few numbers, chosen from a list. */
    record OneOf(List<Double> values) implements Validation {
        public OneOf {
            values = List.copyOf(values);
            Require.that(!values.isEmpty(), "allowed values: none");
        }

        @Override
        public boolean allows(double value) {
            return values.contains(value);
        }

        @Override
        public String words() {
            boolean isRun = values.size() > 2
                    && IntStream.range(1, values.size())
                            .allMatch(index -> values.get(index) - values.get(index - 1) == 1);
            return isRun
                    ? plain(values.getFirst()) + " \u2013 " + plain(values.getLast())
                    : values.stream().map(Validation::plain).collect(Collectors.joining(", "));
        }
    }

    /** A number in plain digits. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
