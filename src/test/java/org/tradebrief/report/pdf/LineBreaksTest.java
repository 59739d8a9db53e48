package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "贸|，",
                "易|。",
                "额|、",
                "比|；",
                "元|：",
                "吗|？",
                "好|！",
                "文|）",
                "书|》",
                "话|”",
                "话|’",
                "角|」",
                "角|』",
                "注|】",
                "长|％",
                "长|%",
                "……|…",
                "—|—",
                "（|文",
                "《|书",
                "“|话",
                "「|角",
                "【|注",
                "￥|1",
                "$|4",
                "−|3",
                "±|0",
                "3|亿",
                "5|月",
                "4|年",
                "a|b",
                "9|.",
                "1|,",
                "x|)",
                "(|x",
                "don|’",
                "’|t",
                "e|-",
                "-|3",
                "\u00A0|x",
                "x|\u00A0"
            })
    void noLineEndsHere(String probe) {
        assertThat(mayEnd(probe)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"贸|易", "，|出", "。|进", "）|的", "”|的", "元|（", "易|2", "为|D", "D|为", " |x", "e-|c", "to–|9", "数|“"})
    void aLineMayEndHere(String probe) {

        assertThat(mayEnd(probe)).isTrue();
    }

    private static boolean mayEnd(String probe) {
        int bar = probe.indexOf('|');
        return LineBreaks.between(probe.charAt(bar - 1), probe.charAt(bar + 1));
    }

    @Test
    void oneLetterAndItsHyphenStayWithTheWord() {
        assertThat(LineBreaks.before("an e-commerce zone", 5)).isFalse();
        assertThat(LineBreaks.before("e-commerce", 2)).isFalse();
        assertThat(LineBreaks.before("cross-border", 6)).isTrue();
    }
}
