package org.tradebrief.reconcile.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure damaged in one way, among sound figures of two other sources; source 000 weighs least. */
class SingleRepairsTest {

    /** Growth of 372.7 on 359.69 is 3.60 to 3.63 %; the share of 372.7 in 900 is 41.38 to 41.44 %. */
    private static Press soundFigures() {
        return new Press()
                .print("001-level", "CHN.DDS.T", "2022", "level", "$372.7 billion")
                .print("004-base", "CHN.DDS.T", "2021", "level", "$359.69 billion")
                .print("004-services", "CHN.SVC.T", "2022", "level", "$900.0 billion")
                .print("004-yuan", "CHN.DDS.T", "2022", "level", "2.51 trillion yuan");
    }

    @ParameterizedTest
    @CsvSource({
        "MAGNITUDE, level, '$372.7 million'",
        "MAGNITUDE, level, '$372,700 billion'",
        "MAGNITUDE, level, '$3727 billion'",
        "CURRENCY, level, '$2.51 trillion'",
        "DIGITS_SWAPPED, level, '$327.7 billion'",
        "DIGIT_DOUBLED, level, '$3722.7 billion'",
        "DIGIT_MISSING, level, '$37.7 billion'",
        "DIGIT_WRONG, level, '$872.7 billion'",
        "PERIOD, level, '$359.7 billion'",
        "DECIMAL_SHIFT, growth, 36%",
        "SIGN, growth, -3.6%",
        "RATIO_AS_PERCENT, share, 0.414%"
    })
    void damageOfOneKindIsMendedAsThatKind(Repair.Kind kind, String measure, String printed) {
        Repair repair = soundFigures()
                .print("000-damaged", "CHN.DDS.T", "2022", measure, printed, measure.equals("share") ? "SVC" : "")
                .onlyRepair();

        assertThat(repair.kind()).isEqualTo(kind);
        assertThat(repair.unique()).isTrue();
        assertThat(repair.applied()).isTrue();
    }

    @Test
    void exportsPrintedAsImportsAreMended() {
        Repair repair = new Press()
                .print("001-exports", "CHN.DDS.X", "2022", "level", "$210.5 billion")
                .print("001-imports", "CHN.DDS.M", "2022", "level", "$162.2 billion")
                .print("000-damaged", "CHN.DDS.M", "2022", "level", "$210.5 billion")
                .onlyRepair();

        assertThat(repair.kind()).isEqualTo(Repair.Kind.FLOW);
        assertThat(repair.applied()).isTrue();
    }

    /** 327.7 may be 372.7 or 367.7 where others only say about 370. */
    @Test
    void rivalRepairsAreProposedAndNotApplied() {
        Press press = new Press()
                .print("001-level", "CHN.DDS.T", "2022", "level", "about $370 billion")
                .print("000-damaged", "CHN.DDS.T", "2022", "level", "$327.7 billion");

        assertThat(press.repairs()).hasSizeGreaterThan(1).noneMatch(Repair::applied);
        assertThat(press.repairs()).extracting(Repair::kind).contains(Repair.Kind.DIGITS_SWAPPED);
    }

    @Test
    void slipInATwoDigitNumberIsOnlyProposed() {
        Repair repair = new Press()
                .print("001-level", "CHN.DDS.T", "2022", "level", "$37.0 billion")
                .print("000-damaged", "CHN.DDS.T", "2022", "level", "$73 billion")
                .onlyRepair();

        assertThat(repair.kind()).isEqualTo(Repair.Kind.DIGITS_SWAPPED);
        assertThat(repair.applied()).isFalse();
    }

    /** 36 and 38, from 35.5 to 36.5 and from 37.5 to 38.5, only touch 36.5 to 37.5. */
    @Test
    void repairThatOnlyTouchesTheOthersIsNone() {
        Press press = new Press()
                .print("001-level", "CHN.DDS.T", "2022", "level", "$37 billion")
                .print("000-damaged", "CHN.DDS.T", "2022", "level", "$39 billion");

        assertThat(press.repairs())
                .extracting(repair -> repair.changes().getFirst().wording())
                .containsExactlyInAnyOrder("37000000000 USD", "36900000000 USD");
    }

    @Test
    void figureThatNoSlipExplainsIsLeftAlone() {
        assertThat(soundFigures()
                        .print("000-damaged", "CHN.DDS.T", "2022", "level", "$546.19 billion")
                        .repairs())
                .isEmpty();
    }
}
