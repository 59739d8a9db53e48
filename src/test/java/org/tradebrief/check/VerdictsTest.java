package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Measure;

/** Every verdict that a check can give, where {@link ChecksTest} and the seeds show another. */
class VerdictsTest {

    /** Intervals in billions or percent stand in the last column. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sum.parts          | HOLDS        | WLD.DGT.X.2024 level $7.2 trillion; WLD.DLS.X.2024 level $4.6 trillion; WLD.DOR.X.2024 level $2.6 trillion | 7,200 is 7,200
            sum.parts          | ROUNDING     | WLD.DGT.X.2024 level $7.3 trillion; WLD.DLS.X.2024 level $4.6 trillion; WLD.DOR.X.2024 level $2.6 trillion | [7,100, 7,300] meets [7,250, 7,350]
            sum.two-way        | HOLDS        | CHN.SVC.T.2022 level $10.0 billion; CHN.SVC.X.2022 level $3.3 billion; CHN.SVC.M.2022 level $6.7 billion | 10.0 is 10.0
            sum.two-way        | FAILS        | CHN.SVC.T.2022 level $10.2 billion; CHN.SVC.X.2022 level $3.3 billion; CHN.SVC.M.2022 level $6.7 billion | [9.9, 10.1] misses [10.15, 10.25]
            sum.balance        | HOLDS        | USA.SVC.B.2022 level -$3.1 billion; USA.SVC.X.2022 level $63.9 billion; USA.SVC.M.2022 level $67.0 billion | 63.9 - 67.0 is -3.1
            sum.balance        | FAILS        | USA.SVC.B.2022 level $3.1 billion; USA.SVC.X.2022 level $63.9 billion; USA.SVC.M.2022 level $67.0 billion | [-3.2, -3.0] misses [3.05, 3.15]
            sum.periods        | ROUNDING     | CHN.CBEC.T.2024 level 2.72 trillion yuan; CHN.CBEC.T.2024-S1 level 1.25 trillion yuan; CHN.CBEC.T.2024-S2 level 1.46 trillion yuan | [2,700, 2,720] meets [2,715, 2,725]
            sum.periods        | FAILS        | CHN.CBEC.T.2024 level 2.80 trillion yuan; CHN.CBEC.T.2024-S1 level 1.25 trillion yuan; CHN.CBEC.T.2024-S2 level 1.46 trillion yuan | [2,700, 2,720] misses [2,795, 2,805]
            part.indicator     | HOLDS        | CHN.DDS.T.2022 level $372 billion; CHN.TCI.T.2022 level $124 billion | 124 is less than 372
            part.indicator     | ROUNDING     | CHN.DDS.T.2022 level $372 billion; CHN.TCI.T.2022 level $372.4 billion | 372.35 is less than 372.5
            part.area          | HOLDS        | CHN.CBEC.T.2022 level 2.0 trillion yuan; CHN-HGH.CBEC.T.2022 level 0.1 trillion yuan | 100 is less than 2,000
            part.flow          | HOLDS        | CHN.DDS.T.2022 level $372 billion; CHN.DDS.X.2022 level $210 billion | 210 is less than 372
            part.period        | HOLDS        | CHN.CBEC.T.2024 level 2.7 trillion yuan; CHN.CBEC.T.2024-S1 level 1.3 trillion yuan | 1,300 is less than 2,700
            growth.average     | HOLDS        | WLD.DGT.X.2020 level $100.0 billion; WLD.DGT.X.2022 level $121.0 billion; WLD.DGT.X.2020/2022 average_growth 10.0 percent | 1.1 squared is 1.21
            growth.average     | FAILS        | WLD.DGT.X.2020 level $100.0 billion; WLD.DGT.X.2022 level $121.0 billion; WLD.DGT.X.2020/2022 average_growth 12.0 percent | [9.95, 10.05] misses [11.95, 12.05]
            growth.levels      | NOT_TESTABLE | WLD.DGT.X.2024 level $100.0 billion; WLD.DGT.X.2024 growth 3 percent | nothing for 2023
            share.levels       | ROUNDING     | CHN.DDS.T.2022 level $30 billion; CHN.SVC.T.2022 level $91 billion; CHN.DDS.T.2022 share 33.4 percent @SVC | [32.2, 33.7] meets [33.35, 33.45]
            share.levels       | FAILS        | CHN.DDS.T.2022 level $30 billion; CHN.SVC.T.2022 level $91 billion; CHN.DDS.T.2022 share 43 percent @SVC | [32.2, 33.7] misses [42.5, 43.5]
            share.contribution | HOLDS        | CHN.DDS.T.2021 level $360.0 billion; CHN.DDS.T.2022 level $390.0 billion; CHN.SVC.T.2021 level $6000.0 billion; CHN.DDS.T.2022 contribution 0.5 percentage points @SVC | 30 of 6,000 is 0.5
            share.contribution | FAILS        | CHN.DDS.T.2021 level $360.0 billion; CHN.DDS.T.2022 level $390.0 billion; CHN.SVC.T.2021 level $6000.0 billion; CHN.DDS.T.2022 contribution 1.5 percentage points @SVC | 30 of 6,000 is 0.5
            share.contribution | NOT_TESTABLE | CHN.DDS.T.2022 level $390.0 billion; CHN.DDS.T.2022 contribution 1.5 percentage points @SVC | nothing for 2021
            rate.level         | HOLDS        | CHN.DDS.T.2023 level 365 billion yuan; CHN.DDS.T.2023 rate 1 billion yuan @S1-1/day | 365 over 365 days is 1
            rate.level         | NOT_TESTABLE | CHN.DDS.T.2023 rate 1 billion yuan @S1-9/day | no such figure
            exchange.equivalent| NOT_TESTABLE | CHN.DDS.T.2022 level 100 billion yuan; CHN.DDS.T.2022 equivalent 10 billion pounds @S1-1 | no rate of the pound
            claim.record       | NOT_TESTABLE | CHN.DDS.T.2022 level $372 billion; CHN.DDS.T.2022 claim a record high | nothing earlier
            claim.first-above  | NOT_TESTABLE | CHN.CBEC.T.2022 claim first above 2 trillion yuan | nothing at all
            claim.larger-share | FAILS        | CHN.DDS.T.2022 level $30 billion; CHN.SVC.T.2022 level $91 billion; CHN.DDS.T.2022 claim larger share @SVC | a third is less than a half
            claim.larger-share | NOT_TESTABLE | CHN.DDS.T.2022 level $30 billion; CHN.DDS.T.2022 claim larger share @SVC | no whole
            claim.exceeds      | HOLDS        | CHN.DDS.T.2022 growth 12 percent; WLD.DDS.X.2022 growth 9 percent; CHN.DDS.T.2022 claim exceeds the global average @growth:WLD.DDS | 11.5 is more than 9.5
            claim.exceeds      | NOT_TESTABLE | CHN.DDS.T.2022 growth 12 percent; CHN.DDS.T.2022 claim exceeds the global average @growth:WLD.DDS | no growth of the world
            band.levels        | HOLDS        | CHN.DDS.T.2021 level $359.7 billion; CHN.DDS.T.2022 level $372.7 billion | 3.6 lies within -20 to 40
            band.growth        | FAILS        | CHN.DDS.T.2022 growth 140 percent | 139.5 is more than 40
            band.growth        | HOLDS        | CHN.DDS.T.2022 growth 14 percent | 14 lies within -20 to 40
            break.concepts     | HOLDS        | WLD.DDS.X.2022 level $3.2 trillion; WLD.DLS.X.2022 level $3.2 trillion | the same number
            within.event       | HOLDS        | CHN.EXPO_DATES..2023 date November 23 to 27; CHN.EXPO_OPENING..2023 date November 23 | the first of the days
            within.event       | NOT_TESTABLE | CHN.EXPO_OPENING..2023 date November 23 | no days
            calendar.period    | HOLDS        | CHN.EXPO_DATES..2022 date December 11 to 14, 2022 | in 2022
            calendar.edition   | HOLDS        | CHN.EXPO_EDITION..2022 ordinal first; CHN.EXPO_EDITION..2023 ordinal 2nd | one more a year later
            duplicate.date     | FAILS        | CHN.EXPO_DATES..2022 date December 11 to 14, 2022; CHN.EXPO_DATES..2022 date December 21 to 24, 2022 | no day in common
            duplicate.ordinal  | HOLDS        | CHN.EXPO_EDITION..2022 ordinal first; CHN.EXPO_EDITION..2022 ordinal 1st | the same
            duplicate.within   | FAILS        | CHN.DDS.T.2022 level $372 billion; CHN.DDS.T.2022 level $390 billion | [371.5, 372.5] misses [389.5, 390.5]
            """)
    void isGiven(String rule, Verdict verdict, String figures, String because) {
        Printed printed = new Printed();
        int number = 1;
        for (String figure : figures.split("; ")) {
            print(printed, "S1-" + number++, figure);
        }

        assertThat(printed.only(rule).verdict()).as(because).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"CHN.DDS.T.2022 growth 12 percent", "CHN.DDS.T.2022 share 12 percent @SVC"})
    void whatCannotBeTestedSaysWhyInBothLanguages(String figure) {
        Printed printed = new Printed();
        print(printed, "S1-1", figure);

        assertThat(printed.confront().with(Verdict.NOT_TESTABLE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en()).contains("not testable, because no sound level is printed for");
                    assertThat(finding.message().zh()).contains("；无法检验，因为没有可用的");
                });
    }

    /** {@code AREA.INDICATOR.FLOW.PERIOD measure phrase @reference}. */
    private static void print(Printed printed, String id, String figure) {
        String[] parts = figure.split(" ", 3);
        int at = parts[2].indexOf(" @");
        String phrase = at < 0 ? parts[2] : parts[2].substring(0, at);
        String reference = at < 0 ? "" : parts[2].substring(at + 2);
        printed.print(id, parts[0], Measure.parse(parts[1]), phrase, reference);
    }
}
