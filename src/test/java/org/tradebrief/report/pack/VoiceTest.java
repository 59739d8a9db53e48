package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.report.Language;

class VoiceTest {
    private static final Release RELEASE = EmptyRelease.with(History.NONE);
    private static final Voice CHINESE = new Voice(RELEASE, Language.ZH);
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
    void whatIsMissingIsSaidNotToBeAvailable() {
        Outcome missing = new Outcome.Missing(List.of("CHN-HGH.DGT.T.CNY.2024"), new Words("missing", "缺少"));

        assertThat(VOICE.absent(missing))
                .isEqualTo("[x] not available: Hangzhou, digital trade, exports and imports, 2024");
        assertThat(CHINESE.absent(missing)).isEqualTo("[x] 缺少2024年杭州数字贸易（进出口）数据");
    }

    /** 跨境电子商务进出口 ends with the word for exports and imports itself. */
    @Test
    void aFlowThatTheNameEndsWithIsNotSaidTwice() {
        assertThat(CHINESE.series(SeriesKey.parse("CHN.CBEC.T.CNY"))).isEqualTo("中国，跨境电子商务进出口");
        assertThat(CHINESE.series(SeriesKey.parse("CHN.DDS.T.CNY"))).isEqualTo("中国，可数字化交付的服务贸易，进出口");
    }

    @Test
    void thingsInARowEndWithAnAnd() {
        assertThat(VOICE.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(CHINESE.list(List.of("A", "B", "C"))).isEqualTo("A、B和C");
    }
}
