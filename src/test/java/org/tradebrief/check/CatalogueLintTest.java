package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.CheckRule.Severity;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Relations.Benchmark;
import org.tradebrief.catalogue.Relations.Method;
import org.tradebrief.catalogue.Words;

class CatalogueLintTest {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    @Test
    void theCatalogueThatShipsIsClean() {
        assertThat(CatalogueLint.of(SEEDS).refused()).isEmpty();
        assertThat(CatalogueLint.of(SEEDS).redundant()).isEmpty();
    }

    @Test
    void theCatalogueThatShipsHasARuleForEveryCheck() {
        assertThat(SEEDS.checks().keySet())
                .containsAll(Family.ALL.stream()
                        .flatMap(family -> family.checks().stream())
                        .map(Check::id)
                        .toList());
    }

    @Test
    void anUnknownCheckIsRefusedWithTheNearestOne() {
        assertThat(refused(rule("growth.level", null, List.of(), "{source}")))
                .anyMatch(message ->
                        message.contains("seen 'growth.level'") && message.contains("nearest: growth.levels"));
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithTheNearestOne() {
        assertThat(refused(rule("growth.levels", null, List.of(), "{sorce}")))
                .anyMatch(message -> message.contains("seen '{sorce}'") && message.contains("nearest: source"));
    }

    @Test
    void languagesWithDifferentPlaceholdersAreRefused() {
        CheckRule rule = new CheckRule(
                "growth.levels",
                2,
                Severity.ERROR,
                null,
                false,
                false,
                List.of(),
                words("x"),
                new Words("{source}", "{printed}"),
                words("x"));
        assertThat(refused(rule)).anyMatch(message -> message.contains("the same placeholders in en and zh"));
    }

    @Test
    void aThresholdOfTheWrongSignIsRefused() {
        assertThat(refused(rule("claim.larger-share", -50.0, List.of(), "x")))
                .anyMatch(message -> message.contains("seen '-50.0'"));
    }

    @Test
    void aMissingThresholdIsRefused() {
        assertThat(refused(rule("claim.larger-share", null, List.of(), "x")))
                .anyMatch(message -> message.contains("threshold"));
    }

    @Test
    void aThresholdThatNothingComparesWithIsRefused() {
        assertThat(refused(rule("growth.levels", 1.0, List.of(), "x")))
                .anyMatch(message -> message.contains("none, since the check uses none"));
    }

    @Test
    void aCheckOfChosenIndicatorsNeedsThem() {
        assertThat(refused(rule("duplicate.date", null, List.of(), "x")))
                .anyMatch(message -> message.contains("the codes of indicators"));
    }

    @Test
    void anUnknownIndicatorIsRefusedWithTheNearestOne() {
        assertThat(refused(rule("duplicate.date", null, List.of("EXPO_DATE"), "x")))
                .anyMatch(message -> message.contains("nearest: EXPO_DATES"));
    }

    @Test
    void aWarningThatBlocksIsRefused() {
        CheckRule rule = new CheckRule(
                "growth.levels", 2, Severity.WARNING, null, true, false, List.of(), words("x"), words("x"), words("x"));
        assertThat(refused(rule)).anyMatch(message -> message.contains("severity error"));
    }

    @Test
    void partsThatContainEachOtherAreRefused() {
        assertThat(refused(relations(
                        List.of(new Relations.Part("DDS", "SVC"), new Relations.Part("SVC", "DDS")), List.of())))
                .anyMatch(message -> message.contains("DDS part of SVC"));
    }

    @Test
    void aBreakBetweenPartAndWholeIsRefused() {
        assertThat(refused(relations(
                        List.of(new Relations.Part("DLS", "DDS")), List.of(new Relations.Break("DDS", "DLS")))))
                .anyMatch(message -> message.contains("DDS and DLS"));
    }

    @Test
    void twoBandsForOnePairOfCurrenciesAreRefused() {
        Relations relations = new Relations(
                List.of(),
                List.of(),
                List.of(
                        new Relations.Conversion(List.of("CNY", "USD"), 1.5),
                        new Relations.Conversion(List.of("USD", "CNY"), 2)),
                List.of(),
                List.of());
        assertThat(refused(relations)).anyMatch(message -> message.contains("one band for a pair of currencies"));
    }

    @Test
    void aJointBenchmarkWithoutASumIsRefused() {
        assertThat(refused(benchmarks(new Benchmark("DDS", "DDS", Method.MULTIVARIATE_CHOLETTE, 1, ""))))
                .anyMatch(message -> message.contains("a sum for multivariate-cholette and no other"));
    }

    @Test
    void aSumOfASeriesThatIsFittedAloneIsRefused() {
        assertThat(refused(benchmarks(new Benchmark("DDS", "DDS", Method.CHOLETTE, 1, "SVC"))))
                .anyMatch(message -> message.contains("a sum for multivariate-cholette and no other"));
    }

    @Test
    void anAutocorrelationAboveOneIsRefused() {
        assertThat(refused(benchmarks(new Benchmark("DDS", "DDS", Method.CHOLETTE, 1.2, ""))))
                .anyMatch(message -> message.contains("an autocorrelation from 0 to 1"));
    }

    @Test
    void unlikeAutocorrelationsUnderOneSumAreRefused() {
        assertThat(refused(benchmarks(
                        new Benchmark("DLS", "DLS", Method.MULTIVARIATE_CHOLETTE, 1, "DGT"),
                        new Benchmark("DOR", "DOR", Method.MULTIVARIATE_CHOLETTE, 0.8, "DGT"))))
                .anyMatch(message -> message.contains("one autocorrelation for all series with the sum DGT"));
    }

    private static Relations benchmarks(Benchmark... declared) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(declared));
    }

    @Test
    void aBandOfNothingIsRefused() {
        Relations relations = new Relations(
                List.of(),
                List.of(),
                List.of(new Relations.Conversion(List.of("CNY", "USD"), 0)),
                List.of(),
                List.of());
        assertThat(refused(relations)).anyMatch(message -> message.contains("a band between 0 and 100 percent"));
    }

    @Test
    void aPartThatOthersImplyIsNamedRedundant() {
        List<Relations.Part> parts = List.of(
                new Relations.Part("TCI", "DDS"), new Relations.Part("DDS", "SVC"), new Relations.Part("TCI", "SVC"));
        assertThat(CatalogueLint.of(with(relations(parts, List.of()))).redundant())
                .extracting(InputError::seen)
                .contains("TCI part of SVC")
                .doesNotContain("TCI part of DDS", "DDS part of SVC");
    }

    @Test
    void aRuleThatCanNeverSpeakIsNamedRedundant() {
        assertThat(CatalogueLint.of(with(relations(List.of(), List.of()))).redundant())
                .extracting(InputError::seen)
                .contains("sum.parts", "part.indicator", "within.event", "break.concepts");
    }

    private static List<String> refused(CheckRule changed) {
        List<CheckRule> rules = new ArrayList<>(SEEDS.checks().values());
        rules.removeIf(rule -> rule.rule().equals(changed.rule()));
        rules.add(changed);
        Catalogue catalogue = new Catalogue(
                SEEDS.indicators(),
                SEEDS.areas(),
                SEEDS.relations(),
                SEEDS.derivations(),
                Catalogue.byCode(rules, CheckRule::rule),
                SEEDS.rates(),
                SEEDS.decisions());
        return messages(catalogue);
    }

    private static List<String> refused(Relations relations) {
        return messages(with(relations));
    }

    private static List<String> messages(Catalogue catalogue) {
        return CatalogueLint.of(catalogue).refused().stream()
                .map(InputError::message)
                .toList();
    }

    private static Catalogue with(Relations relations) {
        return new Catalogue(
                SEEDS.indicators(),
                SEEDS.areas(),
                relations,
                SEEDS.derivations(),
                SEEDS.checks(),
                SEEDS.rates(),
                SEEDS.decisions());
    }

    private static Relations relations(List<Relations.Part> parts, List<Relations.Break> breaks) {
        return new Relations(List.of(), parts, List.of(), breaks, List.of());
    }

    private static CheckRule rule(String id, @Nullable Double threshold, List<String> indicators, String message) {
        return new CheckRule(
                id, 2, Severity.ERROR, threshold, false, false, indicators, words("x"), words(message), words("x"));
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
