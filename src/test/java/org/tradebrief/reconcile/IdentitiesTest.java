package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;

class IdentitiesTest {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));
    private static final String SERIES = "CHN.SVC.X.USD.";

    /** 4 x [9.95, 10.05]. */
    @Test
    void fourQuartersTellTheYear() {
        Reconciliation result = reconcile(quarters(9.95, 10.05));

        assertInterval(result, SERIES + "2024", 39.8, 40.2);
    }

    /** 2 x [9.95, 10.05] a half; the year by its halves, which are not printed, is the same as by its quarters. */
    @Test
    void aHalfIsTheSumOfItsQuarters() {
        Reconciliation result = reconcile(quarters(9.95, 10.05).level("b-half", SERIES + "2024-S1", 19, 21));

        assertInterval(result, SERIES + "2024-S1", 19.9, 20.1);
    }

    /** 3 x [9.95, 10.05]. */
    @Test
    void nineMonthsAreThreeQuarters() {
        Reconciliation result = reconcile(quarters(9.95, 10.05).level("b-nine", SERIES + "2024-01-01/P9M", 29, 31));

        assertInterval(result, SERIES + "2024-01-01/P9M", 29.85, 30.15);
    }

    /** 4 x [9.95, 10.05] is at most 40.2, and 40.25 is the least that the year allows. */
    @Test
    void aYearBeyondTheRoundingOfItsQuartersIsAConflict() {
        Reconciliation result = reconcile(quarters(9.95, 10.05).level("b-year", SERIES + "2024", 40.25, 40.35));

        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.figures()).containsExactly("a-q1", "a-q2", "a-q3", "a-q4", "b-year"));
    }

    /** 4 x [9.95, 10.05] reaches 40.2, which the year allows. */
    @Test
    void aYearWithinTheRoundingOfItsQuartersIsNone() {
        Reconciliation result = reconcile(quarters(9.95, 10.05).level("b-year", SERIES + "2024", 40.15, 40.25));

        assertThat(result.conflicts()).isEmpty();
        assertInterval(result, SERIES + "2024", 40.15, 40.2);
    }

    /** 59.5 + 59.5 is more than 100.5, although neither quarter alone is more than the year. */
    @Test
    void someQuartersTogetherNeverExceedTheYear() {
        Reconciliation result = reconcile(new Facts()
                .level("a-q1", SERIES + "2024-Q1", 59.5, 60.5)
                .level("a-q2", SERIES + "2024-Q2", 59.5, 60.5)
                .level("b-year", SERIES + "2024", 99.5, 100.5));

        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("a-q1", "a-q2", "b-year"));
    }

    @Test
    void aMonthAboveItsYearIsAConflict() {
        Reconciliation result = reconcile(
                new Facts().level("a-may", SERIES + "2024-05", 101, 102).level("b-year", SERIES + "2024", 99.5, 100.5));

        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void aBalanceOfAQuarterMayExceedThatOfTheYear() {
        Reconciliation result = reconcile(new Facts()
                .level("a-q1", "CHN.SVC.B.USD.2024-Q1", 59.5, 60.5)
                .level("a-q2", "CHN.SVC.B.USD.2024-Q2", 59.5, 60.5)
                .level("b-year", "CHN.SVC.B.USD.2024", 19.5, 20.5));

        assertThat(result.conflicts()).isEmpty();
    }

    /** Imports are exports less the balance: 63.85 + 3.15 to 63.95 + 3.25. */
    @Test
    void exportsAndBalanceTellImports() {
        Reconciliation result = reconcile(new Facts()
                .level("a-x", SERIES + "2024", 63.85, 63.95)
                .level("a-b", "CHN.SVC.B.USD.2024", -3.25, -3.15));

        assertInterval(result, "CHN.SVC.M.USD.2024", 67.0, 67.2);
    }

    /** Exports are half the sum, imports half the difference: (119 to 121) / 2 = 59 to 61, 39 to 41. */
    @Test
    void twoWayTradeAndBalanceTellBothFlows() {
        Reconciliation result = reconcile(
                new Facts().level("a-t", "CHN.SVC.T.USD.2024", 99, 101).level("a-b", "CHN.SVC.B.USD.2024", 19, 21));

        assertInterval(result, SERIES + "2024", 59, 61);
        assertInterval(result, "CHN.SVC.M.USD.2024", 39, 41);
    }

    /** 99 - 61 to 101 - 59. */
    @Test
    void twoWayTradeAndExportsTellImports() {
        Reconciliation result = reconcile(
                new Facts().level("a-t", "CHN.SVC.T.USD.2024", 99, 101).level("a-x", SERIES + "2024", 59, 61));

        assertInterval(result, "CHN.SVC.M.USD.2024", 38, 42);
    }

    @Test
    void exportsAndImportsAloneAddNoCells() {
        Reconciliation result =
                reconcile(new Facts().level("a-x", SERIES + "2024", 59, 61).level("a-m", "CHN.SVC.M.USD.2024", 39, 41));

        assertThat(result.all()).hasSize(2);
    }

    /** 2.5 + 1.5 to 3.5 + 2.5. */
    @Test
    void declaredPartsTellTheirWhole() {
        Reconciliation result = reconcile(
                new Facts().level("a-1", "CHN.DLS.X.USD.2024", 2.5, 3.5).level("a-2", "CHN.DOR.X.USD.2024", 1.5, 2.5));

        assertInterval(result, "CHN.DGT.X.USD.2024", 4, 6);
    }

    @Test
    void eachYearIsConvertedOnce() {
        Facts facts = new Facts();
        IntStream.rangeClosed(2020, 2024).forEach(year -> facts.level("a-" + year, "CHN.SVC.X.CNY." + year, 70, 71));
        facts.level("b-2024", SERIES + "2024", 9.9, 10.1);

        assertThat(identities(facts, atSeven()))
                .hasSize(5)
                .allSatisfy(constraint -> assertThat(constraint).isInstanceOf(Constraint.Ratio.class));
    }

    /** [69.5, 70.5] yuan at 7 yuan a dollar, printed to two decimals: 69.5 / 7.005 to 70.5 / 6.995. */
    @Test
    void anAmountIsConvertedAtTheAverageRateOfItsPeriod() {
        Facts facts = new Facts()
                .level("a-2023", "CHN.SVC.X.CNY.2023", 69.5, 70.5)
                .level("b-2024", SERIES + "2024", 9.9, 10.1);

        Reconciliation result = reconcile(facts, atSeven());

        assertInterval(result, SERIES + "2023", 69.5 / 7.005, 70.5 / 6.995);
    }

    @Test
    void aSeriesInOneCurrencyIsNotConverted() {
        assertThat(identities(new Facts().level("a-2023", "CHN.SVC.X.CNY.2023", 69.5, 70.5), atSeven()))
                .isEmpty();
    }

    private static Facts quarters(double lower, double upper) {
        Facts facts = new Facts();
        IntStream.rangeClosed(1, 4)
                .forEach(quarter -> facts.level("a-q" + quarter, SERIES + "2024-Q" + quarter, lower, upper));
        return facts;
    }

    /** Seven yuan a dollar in every year; conversions without a band and without growth bands. */
    private static Catalogue atSeven() {
        List<ExchangeRates.Rate> rates = IntStream.rangeClosed(2020, 2024)
                .mapToObj(year -> new ExchangeRates.Rate("CNY", Period.year(year), new BigDecimal("7.00"), "test"))
                .toList();
        Relations.Conversion pair = new Relations.Conversion(List.of("CNY", "USD"), 0);
        return new Catalogue(
                new TreeMap<>(),
                SEEDS.areas(),
                new Relations(List.of(), List.of(), List.of(pair), List.of(), List.of()),
                List.of(),
                new TreeMap<>(),
                new ExchangeRates(rates),
                new TreeMap<>());
    }

    private static Reconciliation reconcile(Facts facts) {
        return reconcile(facts, SEEDS);
    }

    private static Reconciliation reconcile(Facts facts, Catalogue catalogue) {
        List<Constraint> all = new ArrayList<>(facts.constraints());
        all.addAll(identities(facts, catalogue));
        return Reconciliation.of(all, Budget.STANDARD);
    }

    private static List<Constraint> identities(Facts facts, Catalogue catalogue) {
        return Identities.among(
                facts.constraints().stream()
                        .flatMap(Constraint::cells)
                        .distinct()
                        .toList(),
                catalogue);
    }

    private static void assertInterval(Reconciliation result, String cell, double lower, double upper) {
        Estimate estimate = result.of(Cell.parse(cell)).orElseThrow();
        assertThat(estimate.interval().lower()).isCloseTo(lower, within(1e-9));
        assertThat(estimate.interval().upper()).isCloseTo(upper, within(1e-9));
    }
}
