package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.report.Language;
import org.tradebrief.report.Span;

class TypesetterTest {
    private static final HouseStyle STYLE = HouseStyle.standard();
    private static final Ink INK = new Inks(STYLE).body();
    private static final Fonts CHINESE = Fonts.of(STYLE, Language.ZH);
    private static final Typesetter TYPESETTER = new Typesetter(CHINESE, STYLE);

    @Property(tries = 300)
    void noLineStartsWithPunctuationOrEndsWithAnOpeningBracket(
            @ForAll("chinese") String text, @ForAll @DoubleRange(min = 60, max = 300) double measure) {
        List<String> lines = texts(TYPESETTER.lines(text, INK, measure));
        assertThat(lines.stream().skip(1)).noneMatch(line -> "，。、；：）》”".indexOf(line.charAt(0)) >= 0);
        assertThat(lines.stream().limit(lines.size() - 1))
                .noneMatch(line -> "（《“".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @Property(tries = 300)
    void linesHoldTheWholeTextWithinTheMeasure(
            @ForAll("chinese") String text, @ForAll @DoubleRange(min = 120, max = 400) double measure) {
        List<Line> lines = TYPESETTER.lines(text, INK, measure);
        assertThat(String.join("", texts(lines))).isEqualTo(text);
        assertThat(lines).allMatch(line -> line.width() <= measure + 0.02);
    }

    @Test
    void aSpacePartsTheWordsOfTwoLinesForThoseWhoReadTheTextAlone() {
        List<Line> lines = TYPESETTER.lines("imports and exports", INK, 60);
        assertThat(texts(lines)).containsExactly("imports and ", "exports");
    }

    @Test
    void theSpaceAtALinesEndIsNotMeasured() {
        List<Line> lines = TYPESETTER.lines("imports and exports", INK, 60);
        assertThat(lines.getFirst().width()).isCloseTo(CHINESE.width("imports and", INK), within(1e-9));
    }

    @Test
    void aWordWiderThanTheMeasureIsBrokenAnywhere() {
        assertThat(TYPESETTER.lines("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934c", INK, 60))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.width() <= 60.01);
    }

    @Test
    void runsRememberTheSpanTheyComeFrom() {
        List<Span> spans = List.of(Span.of("rose by "), Span.of("6.4%", Span.Style.STRONG), Span.of(" in 2025"));
        List<Run> runs = TYPESETTER.lines(spans, INK, 400).getFirst().runs();
        assertThat(runs).extracting(Run::span).containsExactly(0, 1, 2);
        assertThat(runs.get(1).ink().bold()).isTrue();
    }

    /** Words that may stand together in Chinese text: no two closing marks open a text and brackets are closed. */
    @Provide
    Arbitrary<String> chinese() {
        Arbitrary<String> word =
                Arbitraries.of("贸易", "服务", "2025年", "4,126亿美元", "增长6.4%", "（占比）", "《手册》", "“能够”", "出口", "OECD");
        Arbitrary<String> stop = Arbitraries.of("，", "。", "、", "", "", "；");
        return net.jqwik.api.Combinators.combine(word, stop)
                .as((one, other) -> one + other)
                .list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
