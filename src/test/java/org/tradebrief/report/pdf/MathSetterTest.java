package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.derive.MathLayout;
import org.tradebrief.report.Language;

class MathSetterTest {
    private static final HouseStyle STYLE = HouseStyle.standard();
    private static final Ink INK = new Inks(STYLE).body();
    private static final MathSetter SETTER = new MathSetter(Fonts.of(STYLE, Language.EN));
    private static final MathLayout X = new MathLayout.Text("x");

    @Test
    void aFractionReachesFurtherUpAndDownThanItsParts() {
        MathBox fraction = SETTER.set(new MathLayout.Fraction(X, X), INK);
        MathBox part = SETTER.set(X, INK);
        assertThat(fraction.ascent()).isGreaterThan(part.height());
        assertThat(fraction.descent()).isGreaterThan(part.descent());
    }

    @Test
    void aRaisedMarkReachesAboveItsBase() {
        MathBox power = SETTER.set(new MathLayout.Superscript(X, new MathLayout.Text("2")), INK);
        assertThat(power.ascent()).isGreaterThan(SETTER.set(X, INK).ascent());
    }

    @Test
    void aLoweredMarkReachesBelowItsBase() {
        MathBox lowered = SETTER.set(new MathLayout.Subscript(X, new MathLayout.Text("t")), INK);
        assertThat(lowered.descent()).isGreaterThan(SETTER.set(X, INK).descent());
    }

    @Test
    void bracketsAroundAFractionAreAsHighAsIt() {
        MathLayout fraction = new MathLayout.Fraction(X, X);
        MathLayout.Text open = new MathLayout.Text("(");
        MathBox row = SETTER.set(new MathLayout.Row(List.of(open, fraction)), INK);
        double bracket = row.width() - SETTER.set(fraction, INK).width();
        assertThat(bracket).isGreaterThan(SETTER.set(open, INK).width() * 1.5);
    }

    @Test
    void aSquareRootWritesNoDegree() {
        MathBox square = SETTER.set(new MathLayout.Root(X, new MathLayout.Text("2")), INK);
        MathBox tenth = SETTER.set(new MathLayout.Root(X, new MathLayout.Text("10")), INK);
        assertThat(square.width()).isLessThan(tenth.width());
    }
}
