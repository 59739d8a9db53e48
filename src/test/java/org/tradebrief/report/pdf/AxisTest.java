package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.NumberText;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;

class AxisTest {
    @Property(tries = 300)
    void spansBothValuesWithFewTicks(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other) {
        double least = Math.min(one, other);
        double greatest = Math.max(one, other);
        Axis axis = Axis.spanning(least, greatest);
        assertThat(axis.share(least)).isGreaterThanOrEqualTo(-1e-6);
        assertThat(axis.share(greatest)).isLessThanOrEqualTo(1 + 1e-6);
        assertThat(axis.ticks()).hasSizeBetween(2, 8);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(Axis.spanning(0, 230.4).ticks())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(0, 50, 100, 150, 200, 250);
    }

    @Test
    void barsStartAtZeroHoweverFarAwayTheirValuesAre() {
        assertThat(Axis.of(chart(Chart.Kind.BAR, 980, 1000)).least()).isZero();
    }

    @Test
    void linesMayStartAboveZeroWhenTheirValuesLieCloseTogether() {
        assertThat(Axis.of(chart(Chart.Kind.LINE, 44.1, 50)).least()).isEqualTo(42);
    }

    @Test
    void linesThatFillTheScaleStartAtZero() {
        assertThat(Axis.of(chart(Chart.Kind.LINE, 120, 240)).least()).isZero();
    }

    @Test
    void aStackReachesTheFirstTickAboveTheSumOfItsParts() {
        Chart chart = chart(Chart.Kind.STACKED_BAR, 60, 60);
        assertThat(Axis.of(chart).greatest()).isEqualTo(125);
    }

    @Test
    void aTickIsWrittenWithThousandsApartAndATrueMinus() {
        Axis axis = new Axis(-2000, 0, new BigDecimal("500"));
        assertThat(axis.label(new BigDecimal("-1500"), NumberText.ENGLISH)).isEqualTo("\u22121,500");
    }

    @Test
    void aTickHasAsManyDecimalsAsItsStep() {
        Axis axis = new Axis(0, 1, new BigDecimal("0.25"));
        assertThat(axis.label(new BigDecimal("0.5"), NumberText.ENGLISH)).isEqualTo("0.50");
    }

    /** One category and two series, so that a stack adds them up. */
    private static Chart chart(Chart.Kind kind, double one, double other) {
        return new Chart(
                "c",
                "1",
                "message",
                "subtitle",
                kind,
                "unit",
                Chart.Category.evenly(List.of("2025")),
                List.of(
                        new Chart.Series("one", List.of(Point.of(Provenance.ACTUAL, one, "1"))),
                        new Chart.Series("other", List.of(Point.of(Provenance.ACTUAL, other, "2")))),
                List.of(),
                Optional.empty(),
                "words",
                "source");
    }
}
