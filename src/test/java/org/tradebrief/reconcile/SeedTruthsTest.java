package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** What must come out of the five documents that the project started from; amounts in billions. */
class SeedTruthsTest {
    private static final String CHINA = "CHN.DDS.T.USD.";

    /** 000 is a machine translation and weighs less than the others. */
    private static Facts chinaReport() {
        return new Facts()
                .weighing(0.2)
                .level("000-level", CHINA + 2022, 2022.37265, 2022.37275)
                .ratio("000-growth", CHINA + 2022, CHINA + 2021, 1.0125, 1.0135)
                .weighing(0.8)
                .level("001-level", CHINA + 2022, 372.65, 372.75)
                .level("004-level", CHINA + 2021, 359.685, 359.695);
    }

    @Test
    void scrambledLevelAndGrowthAreGivenUp() {
        Reconciliation result = chinaReport().reconcile();

        assertThat(result.retractions())
                .containsExactly(
                        new Retraction("000-growth", Retraction.Reason.LEAST_WEIGHT),
                        new Retraction("000-level", Retraction.Reason.LEAST_WEIGHT));
    }

    @Test
    void bothConflictsOfTheScrambledSentenceAreNamed() {
        assertThat(chinaReport().reconcile().conflicts())
                .extracting(Conflict::figures)
                .containsExactlyInAnyOrder(
                        List.of("000-level", "001-level"), List.of("000-growth", "001-level", "004-level"));
    }

    /** 372.65 / 359.695 = 1.0360166, 372.75 / 359.685 = 1.0363234; claimed at most 1.0135: short by 2.17 %. */
    @Test
    void growthConflictIsToldAsClaimAgainstWhatTheLevelsImply() {
        Conflict growth = chinaReport().reconcile().conflicts().stream()
                .filter(conflict -> conflict.figures().contains("000-growth"))
                .findFirst()
                .orElseThrow();

        assertThat(growth.claimant()).isEqualTo("000-growth");
        assertThat(growth.cell()).isEqualTo(Cell.parse(CHINA + 2022));
        assertThat(growth.base()).contains(Cell.parse(CHINA + 2021));
        assertThat(growth.claimed()).isEqualTo(Interval.of(1.0125, 1.0135));
        assertThat(growth.implied().lower()).isCloseTo(372.65 / 359.695, within(1e-12));
        assertThat(growth.implied().upper()).isCloseTo(372.75 / 359.685, within(1e-12));
        assertThat(growth.relativeGap()).isCloseTo(1 - 1.0135 / (372.65 / 359.695), within(1e-12));
    }

    /** 372.7 / 359.69 = 1.03617. */
    @Test
    void growthFollowsFromTheLevelsThatStand() {
        Interval ratio = chinaReport()
                .reconcile()
                .ratio(Cell.parse(CHINA + 2022), Cell.parse(CHINA + 2021))
                .orElseThrow();

        assertThat(ratio.lower()).isCloseTo(1.0360, within(5e-5));
        assertThat(ratio.upper()).isCloseTo(1.0363, within(5e-5));
    }

    /** Half of 2025 has 181 days of 1,440 minutes: 1,500 bn / 260,640 = 5.755 m; stated 5.6 to 5.7 m. */
    @Test
    void halfYearContradictsItsRateAMinute() {
        String half = "CHN.DDS.T.CNY.2025-S1";
        double minutes = 181 * 24 * 60;
        Reconciliation result = new Facts()
                .level("002-level", half, 1500, 1600)
                .level("002-rate", half, 5.6e-3 * minutes, 5.7e-3 * minutes)
                .reconcile();

        Conflict conflict = result.conflicts().getFirst();
        assertThat(conflict.figures()).containsExactly("002-level", "002-rate");
        assertThat(conflict.gap()).isCloseTo(1500 - 5.7e-3 * minutes, within(1e-9));
        assertThat(result.of(Cell.parse(half)).orElseThrow().status()).isEqualTo(Estimate.Status.DISPUTED);
    }

    /** 4.59 - 3.21 = 1.38 and 7.23 - 4.64 = 2.59, each end +-0.01; quotient 2.58/1.39 to 2.60/1.37. */
    @Test
    void digitallyOrderedTradeIsTheResidual() {
        Facts facts = new Facts()
                .level("003-gdt2020", "WLD.GDT.T.USD.2020", 4585, 4595)
                .level("003-gdt2024", "WLD.GDT.T.USD.2024", 7225, 7235)
                .ratio("003-gdtgrowth", "WLD.GDT.T.USD.2024", "WLD.GDT.T.USD.2020", 1.574, 1.583)
                .level("003-dls2020", "WLD.DLS.T.USD.2020", 3205, 3215)
                .level("003-dls2024", "WLD.DLS.T.USD.2024", 4635, 4645)
                .sum("parts 2020", "WLD.GDT.T.USD.2020", "WLD.DLS.T.USD.2020", "WLD.DOR.T.USD.2020")
                .sum("parts 2024", "WLD.GDT.T.USD.2024", "WLD.DLS.T.USD.2024", "WLD.DOR.T.USD.2024");
        Reconciliation result = facts.reconcile();

        Estimate first = result.of(Cell.parse("WLD.DOR.T.USD.2020")).orElseThrow();
        Estimate last = result.of(Cell.parse("WLD.DOR.T.USD.2024")).orElseThrow();
        assertThat(first.interval()).isEqualTo(Interval.of(1370, 1390));
        assertThat(first.value()).isCloseTo(1380, within(1e-9));
        assertThat(last.interval()).isEqualTo(Interval.of(2580, 2600));
        assertThat(last.value()).isCloseTo(2590, within(1e-9));
        assertThat(last.status()).isEqualTo(Estimate.Status.IMPLIED);
        assertThat(last.figures()).contains("003-gdt2024", "003-dls2024");
    }

    /** 3,861.075 / 0.6365 = 6,066.1 and 3,861.085 / 0.6355 = 6,075.7; 3,861.075 / 1.1435 = 3,376.5, / 1.1425 = 3,379.5. */
    @Test
    void shareAndGrowthImplyTheWholeAndTheBase() {
        Reconciliation result = new Facts()
                .level("004-level", "WLD.DDS.X.USD.2021", 3861.075, 3861.085)
                .ratio("004-share", "WLD.DDS.X.USD.2021", "WLD.SRV.X.USD.2021", 0.6355, 0.6365)
                .ratio("004-growth", "WLD.DDS.X.USD.2021", "WLD.DDS.X.USD.2020", 1.1425, 1.1435)
                .reconcile();

        Interval services =
                result.of(Cell.parse("WLD.SRV.X.USD.2021")).orElseThrow().interval();
        assertThat(services.lower()).isCloseTo(6066.1, within(0.05));
        assertThat(services.upper()).isCloseTo(6075.7, within(0.05));
        Interval base =
                result.of(Cell.parse("WLD.DDS.X.USD.2020")).orElseThrow().interval();
        assertThat(base.lower()).isCloseTo(3376.5, within(0.05));
        assertThat(base.upper()).isCloseTo(3379.5, within(0.05));
    }

    /** 2,022 is 424 % above 3,861.08; the band allows -30 to +60 %. */
    @Test
    void smellingLevelOutsideThePlausibleBandIsGivenUp() {
        Facts facts = new Facts()
                .weighing(0.2)
                .standing(Origin.Standing.SMELLED)
                .level("000-world", "WLD.DDS.X.USD.2022", 2_023_202.15, 2_023_202.25)
                .weighing(0.8)
                .level("004-level", "WLD.DDS.X.USD.2021", 3861.075, 3861.085)
                .band("growth of DDS", "WLD.DDS.X.USD.2022", "WLD.DDS.X.USD.2021", 0.7, 1.6);

        assertThat(facts.reconcile().retractions())
                .containsExactly(new Retraction("000-world", Retraction.Reason.IMPLAUSIBLE));
        assertThat(facts.reconcile().conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.relations()).extracting(Words::en).containsExactly("growth of DDS"));
    }

    @Test
    void cleanLevelOutsideThePlausibleBandStands() {
        Reconciliation result = new Facts()
                .level("001-world", "WLD.DDS.X.USD.2022", 2_023_202.15, 2_023_202.25)
                .level("004-level", "WLD.DDS.X.USD.2021", 3861.075, 3861.085)
                .band("growth of DDS", "WLD.DDS.X.USD.2022", "WLD.DDS.X.USD.2021", 0.7, 1.6)
                .reconcile();

        assertThat(result.retractions()).isEmpty();
        assertThat(result.all()).hasSize(2);
    }
}
