package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules as analysts write them: {@code x + 0.6 y - z = 0}, {@code >=}, {@code <=}; a bare number is a constant. */
public final class EditRules {
    private final List<String> variables;
    private final List<LinearRule> rules;
    private final LinearEdits edits;

    private EditRules(List<String> variables, List<String> rules) {
        this.variables = variables;
        this.rules = rules.stream().map(EditRules::rule).toList();
        this.edits = new LinearEdits(variables, this.rules);
    }

    public static EditRules of(String variables, String... rules) {
        return new EditRules(List.of(variables.split(" ")), List.of(rules));
    }

    public LinearEdits edits() {
        return edits;
    }

    public List<LinearRule> rules() {
        return rules;
    }

    /** A record from its values in the order of the variables. */
    public SortedMap<String, BigDecimal> record(String values) {
        String[] numbers = values.split(" ");
        SortedMap<String, BigDecimal> record = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            record.put(variables.get(i), new BigDecimal(numbers[i]));
        }
        return record;
    }

    /** The variables of the preferred cheapest set. */
    Set<String> locate(String values, String weights, String changeable) {
        return names(result(values, weights, changeable).retracted());
    }

    Set<String> locate(String values) {
        return locate(values, "1 ".repeat(variables.size()).trim(), String.join(" ", variables));
    }

    Localisation.Result result(String values, String weights, String changeable) {
        BitSet free = new BitSet();
        List.of(changeable.split(" ")).forEach(name -> free.set(variables.indexOf(name)));
        double[] costs = Arrays.stream(weights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return edits.locate(record(values), costs, free, Budget.STANDARD);
    }

    Set<String> names(BitSet items) {
        Set<String> names = new TreeSet<>();
        items.stream().forEach(item -> names.add(variables.get(item)));
        return names;
    }

    private static LinearRule rule(String text) {
        String[] tokens = text.split(" ");
        SortedMap<String, BigDecimal> coefficients = new TreeMap<>();
        BigDecimal factor = BigDecimal.ONE;
        int end = Arrays.asList(tokens).indexOf(tokens[tokens.length - 2]);
        for (int i = 0; i < end; i++) {
            switch (tokens[i]) {
                case "+" -> factor = BigDecimal.ONE;
                case "-" -> factor = BigDecimal.ONE.negate();
                default -> {
                    if (Character.isDigit(tokens[i].charAt(0))) {
                        factor = factor.multiply(new BigDecimal(tokens[i]));
                    } else {
                        coefficients.put(tokens[i], factor);
                    }
                }
            }
        }
        Optional<BigDecimal> constant = Optional.of(new BigDecimal(tokens[tokens.length - 1]));
        String relation = tokens[end];
        return new LinearRule(
                coefficients,
                relation.equals("<=") ? Optional.empty() : constant,
                relation.equals(">=") ? Optional.empty() : constant);
    }
}
