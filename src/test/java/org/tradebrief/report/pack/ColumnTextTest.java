package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;

class ColumnTextTest {
    private static final Release RELEASE = EmptyRelease.with(History.NONE);
    private static final ColumnText ENGLISH = new Voice(RELEASE, Language.EN).columns();
    private static final ColumnText CHINESE = new Voice(RELEASE, Language.ZH).columns();

    @Test
    void aNumberThatNothingBoundsIsWrittenAsUnknown() {
        assertThat(ENGLISH.value(-100, Interval.ALL, Unit.PERCENT)).isEqualTo("unknown");
    }

    @Test
    void aNegativeRangeIsWrittenInWordsBecauseADashWouldReadAsAMinus() {
        assertThat(ENGLISH.value(-6.5, Interval.of(-9, -4), Unit.PERCENT)).isEqualTo("\u22129 to \u22124");
    }

    @Test
    void aCountNamesWhatItCounts() {
        SeriesKey buyers = SeriesKey.parse("CHN.EXPO_BUYERS.N.NUM");

        assertThat(ENGLISH.unit(buyers)).isEqualTo("buyers");
        assertThat(CHINESE.unit(buyers)).isEqualTo("名");
    }

    @Test
    void aPureNumberIsARatioAndNoCount() {
        assertThat(ENGLISH.unit(ResultUnit.PURE_NUMBER)).isEqualTo("ratio");
    }

    /** Half of a unit of the last digit: 2.705 to 2.715 trillion. */
    @Test
    void anAmountStandsInBillionsOrInYiAsItsHeadingSays() {
        Interval interval = Interval.of(2.705e12, 2.715e12);

        assertThat(ENGLISH.value(2.71e12, interval, Unit.currency("CNY"))).isEqualTo("2,710");
        assertThat(ENGLISH.range(interval, Unit.currency("CNY"))).isEqualTo("2,705 to 2,715");
        assertThat(CHINESE.range(interval, Unit.currency("CNY"))).isEqualTo("27050至27150");
    }
}
