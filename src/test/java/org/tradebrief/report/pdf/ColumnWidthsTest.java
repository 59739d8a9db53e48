package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void widthsAddUpToTheMeasure() {
        double[] widths = ColumnWidths.share(List.of(text(40, 400, 1), number(50), text(30, 300, 2)), 300);
        assertThat(ColumnWidths.sum(widths)).isCloseTo(300, within(1e-9));
    }

    @Test
    void aNumberGetsWhatItNeeds() {
        assertThat(ColumnWidths.share(List.of(text(40, 400, 1), number(50)), 300)[1])
                .isEqualTo(50);
    }

    /** 100 are left; the second lacks 10 and gets them, the first gets the other 90. */
    @Test
    void theColumnThatLacksLeastIsWidenedFirst() {
        assertThat(ColumnWidths.share(List.of(text(60, 400, 1), text(40, 50, 1)), 200))
                .containsExactly(150, 50);
    }

    /** 150 are left, neither column can be satisfied: one third and two thirds of them. */
    @Test
    void longTextsShareTheRestByTheirWeights() {
        assertThat(ColumnWidths.share(List.of(text(50, 500, 1), text(50, 500, 2)), 250))
                .containsExactly(100, 150);
    }

    /** 60 are left when all are satisfied: 30 each. */
    @Test
    void whatNobodyNeedsIsSharedEvenly() {
        assertThat(ColumnWidths.share(List.of(text(50, 50, 1), number(90)), 200))
                .containsExactly(80, 120);
    }

    /** 24 are missing; above 26 the texts hold 24 and 72, so they give 6 and 18. */
    @Test
    void textsYieldWhenThePageIsTooNarrow() {
        assertThat(ColumnWidths.share(List.of(text(50, 90, 1), text(98, 99, 1), number(76)), 200))
                .containsExactly(44, 80, 76);
    }

    @Test
    void numbersWiderThanThePageAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnWidths.share(List.of(number(150), number(90)), 200));
    }

    private static ColumnNeed text(double least, double natural, double weight) {
        return new ColumnNeed(0, 0, least, natural, weight, true);
    }

    private static ColumnNeed number(double least) {
        return new ColumnNeed(0, 0, least, least, 1, false);
    }
}
