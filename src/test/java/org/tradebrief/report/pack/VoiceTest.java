package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;

class VoiceTest {
    private static final Release RELEASE = EmptyRelease.with(History.NONE);
    private static final Voice VOICE = new Voice(RELEASE, Language.EN, point -> point < 0x2000);

    @Test
    void everyWhiteSpaceOfASourceIsASpace() {
        assertThat(VOICE.quoted("2\u202F345\tbillion\nyuan")).isEqualTo("2 345 billion yuan");
    }

    @Test
    void aCharacterWithoutGlyphIsWrittenAsItsCodePoint() {
        assertThat(VOICE.quoted("up \uD83D\uDCC8 5%")).isEqualTo("up U+1F4C8 5%");
    }

    @Test
    void aNumberThatNothingBoundsIsWrittenAsUnknown() {
        assertThat(VOICE.scaled(-100, Interval.ALL, Unit.PERCENT)).isEqualTo("unknown");
    }

    @Test
    void aNegativeRangeIsWrittenInWordsBecauseADashWouldReadAsAMinus() {
        assertThat(VOICE.scaled(-6.5, Interval.of(-9, -4), Unit.PERCENT)).isEqualTo("\u22129 to \u22124");
    }

    @Test
    void aPureNumberIsARatioAndNoCount() {
        assertThat(VOICE.unit(ResultUnit.PURE_NUMBER)).isEqualTo("ratio");
    }
}
