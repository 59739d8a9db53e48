package org.tradebrief.reconcile.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Estimate;

/** Where amounts vanish, change sign or leave room for more than one explanation. */
class EdgeCasesTest {
    private static final String EXPORTS = "CHN.DDS.X.2022";
    private static final String IMPORTS = "CHN.DDS.M.2022";
    private static final String BOTH = "CHN.DDS.T.2022";
    private static final String BALANCE = "CHN.DDS.B.2022";

    @Test
    void tradeInBalanceIsNoConflict() {
        Newsroom sources = new Newsroom()
                .level("A-1", EXPORTS, "$100.0 billion")
                .level("A-2", IMPORTS, "$100.0 billion")
                .level("A-3", BALANCE, "$0.0 billion");

        assertThat(sources.givenUp()).isEmpty();
        assertThat(sources.estimate("CHN.DDS.B.USD.2022").value()).isZero();
    }

    /** 100 - 130 = -30, printed as 30. */
    @Test
    void balanceWithoutItsMinusIsMended() {
        Newsroom sources = new Newsroom()
                .level("A-1", EXPORTS, "$100.0 billion")
                .level("A-2", IMPORTS, "$130.0 billion")
                .level("W1-3", BALANCE, "$30.0 billion");

        assertThat(sources.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.SIGN);
            assertThat(repair.applied()).isTrue();
        });
        assertThat(sources.estimate("CHN.DDS.B.USD.2022").value()).isCloseTo(-30e9, within(1.0));
    }

    @Test
    void nothingAfterAFallByAHundredPercentIsNoConflict() {
        Newsroom sources = new Newsroom()
                .level("A-1", "CHN.DDS.X.2021", "$10.0 billion")
                .growth("A-2", EXPORTS, "-100%")
                .level("B-1", EXPORTS, "$0");

        assertThat(sources.givenUp()).isEmpty();
    }

    /** Exports cannot shrink by more than they were; before, a fall by 150 percent was taken for one by 100. */
    @Test
    void amountThatShrinksByMoreThanItselfContradictsItself() {
        Newsroom sources =
                new Newsroom().level("A-1", "CHN.DDS.X.2021", "$10.0 billion").growth("A-2", EXPORTS, "-150%");

        assertThat(sources.asPrinted().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("A-2"));
    }

    @Test
    void amountThatShrinksByMoreThanItselfEveryYearContradictsItself() {
        Newsroom sources = new Newsroom()
                .level("A-1", "CHN.DDS.X.2020", "$10.0 billion")
                .print("A-2", "CHN.DDS.X.2020/2022", "average_growth", "-250%", "");

        assertThat(sources.givenUp()).containsExactly("A-2");
    }

    /** A surplus of 10 that falls by 150 percent is a deficit of 5: 10 x (1 - 1.5) = -5. */
    @Test
    void balanceMayShrinkThroughZero() {
        Newsroom sources = new Newsroom()
                .level("A-1", "CHN.DDS.B.2021", "$10.0 billion")
                .growth("A-2", BALANCE, "-150%")
                .level("B-1", BALANCE, "-$5.0 billion");

        assertThat(sources.givenUp()).isEmpty();
    }

    /** 60 percent of 7.0 trillion are 4.2 and leave 2.8, though no level of either part is printed. */
    @Test
    void shareOfAWholeTellsAPartOfWhichNoLevelIsPrinted() {
        Newsroom sources = new Newsroom()
                .level("A-1", "WLD.DGT.X.2022", "$7.00 trillion")
                .print("A-2", "WLD.DLS.X.2022", "share", "60.0%", "DGT");

        assertThat(sources.estimate("WLD.DLS.X.USD.2022").value()).isCloseTo(4.2e12, within(0.005e12));
        assertThat(sources.estimate("WLD.DOR.X.USD.2022").value()).isCloseTo(2.8e12, within(0.005e12));
        assertThat(sources.estimate("WLD.DOR.X.USD.2022").status()).isEqualTo(Estimate.Status.IMPLIED);
    }

    /** 60 and 50 percent of one whole are more than the whole. */
    @Test
    void sharesOfMoreThanTheWholeContradictEachOther() {
        Newsroom sources = new Newsroom()
                .level("A-1", "WLD.DGT.X.2022", "$7.00 trillion")
                .print("A-2", "WLD.DLS.X.2022", "share", "60%", "DGT")
                .print("B-1", "WLD.DOR.X.2022", "share", "50%", "DGT");

        assertThat(sources.asPrinted().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("A-2", "B-1"));
    }

    @Test
    void ofThreeSourcesTheOneThatDeviatesIsGivenUpAlone() {
        Newsroom sources = new Newsroom()
                .level("A-1", BOTH, "$382.7 billion")
                .level("B-1", BOTH, "$372.7 billion")
                .level("C-1", BOTH, "$372.7 billion");

        assertThat(sources.givenUp()).containsExactly("A-1");
        assertThat(sources.estimate("CHN.DDS.T.USD.2022").status()).isEqualTo(Estimate.Status.AGREED);
    }

    /** 22 years of growth by 9.95 to 10.05 percent are a factor of 8.06 to 8.22; from 0.95 to 1.05 that is 7.66 to 8.63. */
    @Test
    void aChainOfGrowthsReachesFromTheFirstYearToTheLast() {
        Newsroom sources = new Newsroom().level("A-1", "CHN.DDS.T.2000", "$1.0 billion");
        for (int year = 2001; year <= 2022; year++) {
            sources.growth("A-" + year, "CHN.DDS.T." + year, "10.0%");
        }
        Interval last = sources.estimate("CHN.DDS.T.USD.2022").interval();

        assertThat(last.lower()).isCloseTo(0.95e9 * Math.pow(1.0995, 22), within(1e3));
        assertThat(last.upper()).isCloseTo(1.05e9 * Math.pow(1.1005, 22), within(1e3));
        assertThat(sources.level("B-1", BOTH, "$8.7 billion").asPrinted().conflicts())
                .hasSize(1);
    }

    /** Exports as imports and imports as exports, each in one column only. */
    @Test
    void columnsMayBeExchangedInEitherDirection() {
        for (List<String> swap : List.of(List.of(EXPORTS, "$162.2 billion"), List.of(IMPORTS, "$210.5 billion"))) {
            Newsroom sources = new Newsroom()
                    .level("A-1", EXPORTS, "$210.5 billion")
                    .level("A-2", IMPORTS, "$162.2 billion")
                    .level("W1-1", swap.get(0), swap.get(1));

            assertThat(sources.repairs()).singleElement().satisfies(repair -> {
                assertThat(repair.kind()).isEqualTo(Repair.Kind.FLOW);
                assertThat(repair.applied()).isTrue();
            });
        }
    }

    /** 359.7 is what was printed for 2021, had 2021 not been 310.00. */
    @Test
    void repairThatContradictsWhatIsKnownElsewhereIsNone() {
        Newsroom sources = new Newsroom()
                .level("A-1", BOTH, "$372.7 billion")
                .level("B-1", "CHN.DDS.T.2021", "$310.00 billion")
                .level("W1-1", BOTH, "$359.7 billion");

        assertThat(sources.repairs()).isEmpty();
    }

    /** 16 for 160 is no other source's word: the whole of 100 only says that it is too much. */
    @Test
    void repairThatNothingBearsOutIsProposedNearestFirst() {
        Newsroom sources = new Newsroom().level("A-1", BOTH, "$100.0 billion").level("W1-1", EXPORTS, "$160.0 billion");

        assertThat(sources.repairs()).noneMatch(Repair::applied).noneMatch(Repair::unique);
        assertThat(sources.repairs().getFirst().changes().getFirst().wording()).isEqualTo("16000000000 USD");
    }

    /**
     * A balance of 48.3 in trade of 372.7, with exports of 162.2 and imports of 210.5: either the balance has lost its
     * minus or the columns are exchanged, and giving up the one or the two costs the same.
     */
    @Test
    void repairOfAFigureThatNeedNotBeTheDamagedOneIsOnlyProposed() {
        Newsroom sources = new Newsroom()
                .level("A-1", BALANCE, "$48.3 billion")
                .level("A-2", BOTH, "$372.7 billion")
                .level("W1-1", EXPORTS, "$162.2 billion")
                .level("W1-2", IMPORTS, "$210.5 billion");

        assertThat(sources.asPrinted().retractions())
                .singleElement()
                .satisfies(
                        retraction -> assertThat(retraction.alternatives()).containsExactly(List.of("W1-1", "W1-2")));
        assertThat(sources.repairs()).isNotEmpty().noneMatch(Repair::applied);
        assertThat(sources.reconciled()
                        .of(Cell.parse("CHN.DDS.B.USD.2022"))
                        .orElseThrow()
                        .status())
                .isEqualTo(Estimate.Status.DISPUTED);
    }
}
