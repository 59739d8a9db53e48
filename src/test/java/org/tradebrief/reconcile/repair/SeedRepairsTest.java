package org.tradebrief.reconcile.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Reconciliation;

/** The scrambled sentences of the machine translation that the project started from. */
class SeedRepairsTest {
    private static final Cell CHINA_2022 = Cell.parse("CHN.DDS.T.USD.2022");
    private static final Cell WORLD_2022 = Cell.parse("WLD.DDS.X.USD.2022");

    /** Groups 11 | 23 | 2022 | 2022 3727 | 1 3. */
    private static Press chinaSentence() {
        return new Press()
                .print("000-15", "CHN.REPORT_YEAR.", "2022", "date", "Report 11")
                .print("000-16", "CHN.REPORT_RELEASE.", "2023", "date", "November 23")
                .print("000-17", "CHN.DATA_YEAR.", "2022", "date", "in 2022")
                .print("000-18", "CHN.DDS.T", "2022", "level", "US$2022.3727 billion")
                .print("000-19", "CHN.DDS.T", "2022", "growth", "1.3%")
                .scrambled("000", "2023-11-24")
                .print("001-19", "CHN.DDS.T", "2022", "level", "$372.7 billion")
                .print("004-14", "CHN.DDS.T", "2021", "level", "359.69 billion U.S. dollars")
                .band("CHN.DDS.T", 2022, -20, 40);
    }

    /** Groups 9 | 2023 2022 | 3 | 82 53. */
    private static Press worldSentence() {
        return new Press()
                .print("000-10", "CHN.REPORT_YEAR.", "2023", "date", "the 9 Report")
                .print("000-11", "CHN.REPORT_RELEASE.", "2023", "date", "September this year")
                .print("000-12", "WLD.DDS.X", "2022", "level", "US$2023.2022 trillion")
                .print("000-13", "WLD.DATA_YEAR.", "2022", "date", "in 3")
                .print("000-14", "WLD.DDS.X", "2022", "share", "82.53%", "SVC")
                .scrambled("000", "2023-11-24")
                .print("004-08", "WLD.DDS.X", "2021", "level", "3,861.08 billion U.S. dollars")
                .print("004-10", "WLD.DDS.X", "2021", "share", "63.6%", "SVC")
                .band("WLD.DDS.X", 2022, -20, 40)
                .band("WLD.SVC.X", 2022, -20, 25);
    }

    @Test
    void chinaSentenceRegroupsToItsLevelAndAnOpenGrowth() {
        Repair repair = chinaSentence().onlyRepair();

        assertThat(repair.kind()).isEqualTo(Repair.Kind.RESEGMENTATION);
        assertThat(repair.applied()).isTrue();
        assertThat(repair.changes()).extracting(Repair.Change::wording).containsExactly("3727.1亿", "3.?%");
    }

    @Test
    void otherSourcesCorroborateTheChinaSentence() {
        Support support = chinaSentence().onlyRepair().support();

        assertThat(support.strength()).isEqualTo(Support.Strength.CORROBORATED);
        assertThat(support.evidence()).contains("001-19");
    }

    /** 3727.1亿 is 372.71 bn, printed to 0.1亿: +-0.005 bn, inside 372.65 to 372.75 bn of the other source. */
    @Test
    void repairedLevelNarrowsTheEstimate() {
        Estimate estimate = chinaSentence().afterRepairs().of(CHINA_2022).orElseThrow();

        assertThat(estimate.interval()).isEqualTo(Interval.of(372.705e9, 372.715e9));
        assertThat(estimate.value()).isCloseTo(372.71e9, within(1e6));
        assertThat(estimate.status()).isEqualTo(Estimate.Status.REPAIRED);
    }

    @Test
    void nothingIsGivenUpAfterTheRepair() {
        assertThat(chinaSentence().afterRepairs().retractions()).isEmpty();
        assertThat(worldSentence().afterRepairs().retractions()).isEmpty();
    }

    @Test
    void worldSentenceRegroupsToItsLevelAndAnOpenShare() {
        Repair repair = worldSentence().onlyRepair();

        assertThat(repair.applied()).isTrue();
        assertThat(repair.support().strength()).isEqualTo(Support.Strength.PLAUSIBLE);
        assertThat(repair.changes()).extracting(Repair.Change::wording).containsExactly("3.82万亿", "53.?%");
    }

    /** 3.82 tn, +-0.005 tn, at 53 to 54 % is 7.06 to 7.22 tn of services. */
    @Test
    void worldLevelAndShareImplyServices() {
        Reconciliation result = worldSentence().afterRepairs();

        assertThat(result.of(WORLD_2022).orElseThrow().interval()).isEqualTo(Interval.of(3.815e12, 3.825e12));
        Interval services =
                result.of(Cell.parse("WLD.SVC.X.USD.2022")).orElseThrow().interval();
        assertThat(services.lower()).isCloseTo(3.815e12 / 0.54, within(1e3));
        assertThat(services.upper()).isCloseTo(3.825e12 / 0.53, within(1e3));
    }

    /** Another sentence has the 2nd edition, another source the day. */
    private static Press expoSentence(String date, String edition) {
        return new Press()
                .print("000-01", "CHN.EXPO_OPENING.", "2023", "date", date)
                .print("000-02", "CHN.EXPO_EDITION.", "2023", "ordinal", edition)
                .scrambled("000", "2023-11-24")
                .print("001-01", "CHN.EXPO_EDITION.", "2023", "ordinal", "2nd Expo")
                .print("001-02", "CHN.EXPO_OPENING.", "2023", "date", "November 23");
    }

    @Test
    void dayPouredIntoTheEditionComesBack() {
        Repair repair = expoSentence("November 11", "23nd Expo").onlyRepair();

        assertThat(repair.applied()).isTrue();
        assertThat(repair.changes().getFirst().repaired().reading())
                .isEqualTo(new Reading.Date(LocalDate.of(2023, 11, 23), LocalDate.of(2023, 11, 23), true));
    }

    @Test
    void dayOfAFullDatePouredIntoTheEditionComesBack() {
        Repair repair = expoSentence("November 2023, 11", "23nd Expo").onlyRepair();

        assertThat(repair.changes()).extracting(Repair.Change::wording).containsExactly("2023-11-23", "2");
    }

    /** 2023 | 11 | 24 are a day, so that the edition has no digit left; the other source has it. */
    @Test
    void anEditionWhoseDigitsWereTheDayIsReadAsTheOthersStateIt() {
        Repair repair = photographSentence()
                .print("001-01", "CHN.EXPO_EDITION.", "2023", "ordinal", "2nd Expo")
                .onlyRepair();

        assertThat(repair.applied()).isTrue();
        assertThat(repair.changes()).extracting(Repair.Change::wording).containsExactly("2023-11-24", "2");
        assertThat(repair.changes().getLast().repaired().reading()).isEqualTo(new Reading.Ordinal(2, 2, ""));
        assertThat(repair.changes().getLast().support().evidence()).containsExactly("001-01");
    }

    /** It adds nothing to what the others say, so that the estimate rests on them alone. */
    @Test
    void anEditionThatIsReadAsTheOthersStateItIsNoStatement() {
        Press press = photographSentence().print("001-01", "CHN.EXPO_EDITION.", "2023", "ordinal", "2nd Expo");

        Estimate edition = press.afterRepairs()
                .of(Cell.parse("CHN.EXPO_EDITION.N.NUM.2023"))
                .orElseThrow();

        assertThat(edition.interval()).isEqualTo(Interval.point(2));
        assertThat(edition.figures()).containsExactly("001-01");
    }

    /** Two sources that state two editions leave it open. */
    @Test
    void anEditionThatTheOthersDisagreeAboutIsNotRead() {
        List<Repair> repairs = photographSentence()
                .print("001-01", "CHN.EXPO_EDITION.", "2023", "ordinal", "top 3 Expo")
                .repairs();

        assertThat(repairs).noneMatch(Repair::applied);
    }

    private static Press photographSentence() {
        return new Press()
                .print("000-08", "CHN.PHOTO_DATE.", "2023", "date", "November 2023, 11")
                .print("000-09", "CHN.EXPO_EDITION.", "2023", "ordinal", "24nd Expo")
                .scrambled("000", "2023-11-24");
    }

    /** The growth rests on both levels, the level on the other source's alone. */
    @Test
    void eachChangeKnowsWhatBearsItOut() {
        assertThat(chinaSentence().onlyRepair().changes())
                .extracting(change -> change.support().evidence())
                .containsExactly(List.of("001-19"), List.of("001-19", "004-14"));
    }
}
