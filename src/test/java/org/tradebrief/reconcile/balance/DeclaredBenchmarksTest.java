package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.catalogue.Relations.Benchmark;
import org.tradebrief.catalogue.Relations.Method;
import org.tradebrief.check.Notice;
import org.tradebrief.figure.Period;

/** Quarters are fitted to annual totals by the method that the catalogue declares, and the finding names it. */
class DeclaredBenchmarksTest {
    private static final String QUARTERS = "98.2 100.8 102.2 100.8 99.0 101.6 102.7 101.5 100.5 103.0 103.5 101.5";

    private final PrintedLevels levels = new PrintedLevels();

    /** The IMF manual's example; the first quarter as {@link BenchmarkingTest} and {@link GrowthPreservationTest} have it. */
    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL_DENTON, 0, 'proportional Denton', 969.8",
        "ADDITIVE_DENTON, 0, 'additive Denton', 988.7",
        "SECOND_DIFFERENCE_DENTON, 0, 'proportional Denton of second differences', 964.9",
        "ORIGINAL_DENTON, 0, 'Denton''s original proportional method', 596.7",
        "GROWTH_PRESERVATION, 0, 'growth rate preservation', 970.1",
        "CHOLETTE, 0.8, 'Cholette regression', 972.6"
    })
    void declaredMethodIsUsedAndNamed(Method method, double autocorrelation, String name, String firstQuarter) {
        levels.printQuarters("A.IDX.X.USD", 2022, QUARTERS);
        levels.print("A.VAL.X.USD.2022", "4000.0");
        levels.print("A.VAL.X.USD.2023", "4161.4");

        List<Notice> notices = notices(new Benchmark("IDX", "VAL", method, autocorrelation, ""));

        assertThat(notices).hasSize(2);
        assertThat(notices.getFirst().tested().figure().period()).isEqualTo(Period.year(2022));
        assertThat(text(notices.getFirst(), "sum")).contains("401.8", "402.2");
        assertThat(text(notices.getFirst(), "method")).isEqualTo(name);
        assertThat(text(notices.getFirst(), "fitted")).contains("first quarter of 2022 $" + firstQuarter + ",");
    }

    /** Halves of 0 and 1: the one stays nothing and the other takes the whole. */
    @Test
    void growthThroughZeroIsLeftToDenton() {
        levels.print("A.IDX.X.USD.2022-S1", "0.0");
        levels.print("A.IDX.X.USD.2022-S2", "1.0");
        levels.print("A.IDX.X.USD.2023-S1", "2.0");
        levels.print("A.IDX.X.USD.2023-S2", "1.0");
        levels.print("A.VAL.X.USD.2022", "10.0");
        levels.print("A.VAL.X.USD.2023", "30.0");

        List<Notice> notices = notices(new Benchmark("IDX", "VAL", Method.GROWTH_PRESERVATION, 0, ""));

        assertThat(text(notices.getLast(), "method"))
                .isEqualTo("proportional Denton, because growth through zero does not exist");
    }

    /** The example of {@link JointBenchmarkingTest}: 7.108911, 18.493439 and 1.497650 in the first quarter. */
    @Test
    void seriesWithOneSumAreFittedTogether() {
        printJointExample("30.6");

        List<Notice> notices = jointNotices();

        assertThat(notices).hasSize(6);
        assertThat(text(notices.get(0), "method")).isEqualTo("multivariate Cholette regression");
        assertThat(text(notices.get(0), "fitted")).contains("first quarter of 2022 $7.109,");
        assertThat(text(notices.get(2), "fitted")).contains("first quarter of 2022 $18.493,");
        assertThat(text(notices.get(4), "fitted")).contains("first quarter of 2022 $1.498,");
    }

    /** A year of 30.5 for 30.6 leaves the totals 0.1 apart: more than their widths of 0.001 allow, each moved by a seventh. */
    @Test
    void totalsThatContradictEachOtherAreSaidToBeMoved() {
        printJointExample("30.5");

        assertThat(text(jointNotices().getFirst(), "method"))
                .isEqualTo(
                        "multivariate Cholette regression (totals contradict each other by more than rounding and were"
                                + " moved by at most $0.01429)");
        assertThat(Objects.requireNonNull(jointNotices().getFirst().facts().get("method"))
                        .zh())
                .contains("超出取整范围", "0.01429美元");
    }

    private void printJointExample(String year) {
        levels.printQuarters("A.Q1.X.USD", 2022, thousandths("7.0 7.2 8.1 7.5 8.5 7.8 8.1 8.4"));
        levels.printQuarters("A.Q2.X.USD", 2022, thousandths("18.0 19.5 19.0 19.7 18.5 19.0 20.3 20.0"));
        levels.printQuarters("A.Q3.X.USD", 2022, thousandths("1.5 1.8 2.0 2.5 2.0 1.5 1.7 2.0"));
        levels.printQuarters("A.SUM.X.USD", 2022, thousandths("27.1 29.8 29.9 31.2 29.4 27.9 30.9 31.7"));
        String[] years = {"30.000", year + "00", "80.000", "81.200", "8.000", "8.100"};
        for (int k = 0; k < years.length; k++) {
            levels.print("A.Y" + (k / 2 + 1) + ".X.USD." + (2022 + k % 2), years[k]);
        }
    }

    private static String thousandths(String tenths) {
        return tenths.replace(" ", "00 ") + "00";
    }

    private List<Notice> jointNotices() {
        return notices(
                new Benchmark("Q1", "Y1", Method.MULTIVARIATE_CHOLETTE, 1, "SUM"),
                new Benchmark("Q2", "Y2", Method.MULTIVARIATE_CHOLETTE, 1, "SUM"),
                new Benchmark("Q3", "Y3", Method.MULTIVARIATE_CHOLETTE, 1, "SUM"));
    }

    private List<Notice> notices(Benchmark... declared) {
        return DeclaredBenchmarks.notices(List.of(declared), levels.reconciled(), levels.list());
    }

    private static String text(Notice notice, String placeholder) {
        return Objects.requireNonNull(notice.facts().get(placeholder)).en();
    }
}
