package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.CheckRule.Severity;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;

/** Looks for rules that no check can follow, that contradict themselves, or that can never speak. */
final class RuleLint {
    private static final String FILE = "catalogue/checks.yaml";

    /** The share of rows that may be in quarantine, which is counted when all rows are read. */
    private static final Check QUARANTINE = Check.of("intake.quarantine").withThreshold();

    /** What input files lack, which is seen when all rows are read. */
    private static final List<Check> MISSING =
            List.of(Check.of("intake.complete", "missing"), Check.of("intake.vanished", "missing"));

    /** What all economies together say against the published world, which is seen when indicators are derived. */
    private static final List<Check> WORLD = List.of(
            Check.of("world.asymmetry", "value").withThreshold(),
            Check.of("world.coverage", "value").withThreshold());

    private static final SortedMap<String, Check> CHECKS = Catalogue.byCode(
            Stream.of(
                            Stream.of(QUARANTINE),
                            MISSING.stream(),
                            WORLD.stream(),
                            Notice.checks(),
                            LexicalChecks.ALL.stream(),
                            Family.ALL.stream().flatMap(family -> family.checks().stream()))
                    .flatMap(checks -> checks)
                    .toList(),
            Check::id);

    private final Catalogue catalogue;

    RuleLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What contradicts itself or means nothing. */
    List<InputError> refused() {
        List<InputError> errors = new ArrayList<>();
        for (CheckRule rule : catalogue.checks().values()) {
            Check check = CHECKS.get(rule.rule());
            if (check == null) {
                errors.add(error(rule, "rule", rule.rule(), "the identifier of a check", CHECKS.keySet()));
                continue;
            }
            threshold(rule, check, errors);
            indicators(rule, check, errors);
            placeholders(rule, check, rule.message(), errors);
            placeholders(rule, check, rule.agreement(), errors);
            if (rule.blocks() && rule.severity() != Severity.ERROR) {
                errors.add(error(rule, "blocks", "true", "severity error, since a failure blocks", Set.of()));
            }
        }
        return errors;
    }

    /** Rules about relations of which the catalogue declares none. */
    List<InputError> silent() {
        Relations relations = catalogue.relations();
        boolean noBand = catalogue.indicators().values().stream()
                .allMatch(indicator -> indicator.plausibleFactor().isEmpty());
        Map<String, Boolean> silent = Map.of(
                "sum.parts",
                relations.sums().isEmpty(),
                "part.indicator",
                relations.parts().isEmpty() && relations.sums().isEmpty(),
                "within.event",
                relations.within().isEmpty(),
                "break.concepts",
                relations.breaks().isEmpty(),
                "band.levels",
                noBand,
                "band.growth",
                noBand);
        return catalogue.checks().values().stream()
                .filter(rule -> silent.getOrDefault(rule.rule(), false))
                .map(rule -> error(rule, "rule", rule.rule(), "something in the catalogue for it to test", Set.of()))
                .toList();
    }

    private static void threshold(CheckRule rule, Check check, List<InputError> errors) {
        Double threshold = rule.threshold();
        if (threshold == null) {
            if (check.needsThreshold()) {
                errors.add(error(rule, "threshold", "", "a number that is not negative", Set.of()));
            }
        } else if (!check.needsThreshold()) {
            errors.add(error(rule, "threshold", threshold.toString(), "none, since the check uses none", Set.of()));
        } else if (!(threshold >= 0) || threshold.isInfinite()) {
            errors.add(error(rule, "threshold", threshold.toString(), "a number that is not negative", Set.of()));
        }
    }

    private void indicators(CheckRule rule, Check check, List<InputError> errors) {
        Set<String> known = catalogue.indicators().keySet();
        if (check.needsIndicators() && rule.appliesTo().isEmpty()) {
            errors.add(error(rule, "applies_to", "", "the codes of indicators", Set.of()));
        }
        rule.appliesTo().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> errors.add(error(rule, "applies_to", code, "the code of an indicator", known)));
    }

    private static void placeholders(CheckRule rule, Check check, Words words, List<InputError> errors) {
        Set<String> known = check.allPlaceholders();
        Set<String> english = Wording.placeholders(words.en());
        Set<String> chinese = Wording.placeholders(words.zh());
        Stream.concat(english.stream(), chinese.stream())
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(
                        error(rule, "message", "{" + name + "}", "one of " + String.join(", ", known), known)));
        if (!Objects.equals(english, chinese)) {
            errors.add(error(
                    rule, "message", english + " and " + chinese, "the same placeholders in en and zh", Set.of()));
        }
    }

    private static InputError error(CheckRule rule, String key, String seen, String expected, Set<String> valid) {
        String bare = seen.replaceAll("[{}]", "");
        return new InputError(FILE, 0, rule.rule() + " " + key, seen, expected, NearestCode.hint(bare, valid));
    }
}
