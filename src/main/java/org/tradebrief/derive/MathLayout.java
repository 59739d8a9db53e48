package org.tradebrief.derive;

import java.util.List;
import java.util.stream.Collectors;

/** A formula as it stands on paper, in two dimensions. */
public sealed interface MathLayout {
    /** Words and signs on the line. */
    record Text(String text) implements MathLayout {}

    /** One after the other on the line. */
    record Row(List<MathLayout> parts) implements MathLayout {}

    /** One above the other with a bar between. */
    record Fraction(MathLayout numerator, MathLayout denominator) implements MathLayout {}

    /** Under a root sign; degree 2 is not written. */
    record Root(MathLayout radicand, MathLayout degree) implements MathLayout {}

    /** With a small mark below. */
    record Subscript(MathLayout base, MathLayout mark) implements MathLayout {}

    /** With a small mark above. */
    record Superscript(MathLayout base, MathLayout mark) implements MathLayout {}

    /** The same on one line of text, for readers and programs that know no other. */
    default String linear() {
        return switch (this) {
            case Text(var text) -> text;
            case Row(var parts) -> parts.stream().map(MathLayout::linear).collect(Collectors.joining());
            case Fraction(var numerator, var denominator) -> grouped(numerator) + " / " + grouped(denominator);
            case Root(var radicand, var degree) ->
                degree instanceof Text(var two) && two.equals("2")
                        ? "√" + grouped(radicand)
                        : grouped(radicand) + "^(1 / " + grouped(degree) + ")";
            case Subscript(var base, var mark) -> base.linear() + "[" + mark.linear() + "]";
            case Superscript(var base, var mark) -> base.linear() + "^" + grouped(mark);
        };
    }

    private static String grouped(MathLayout layout) {
        return switch (layout) {
            case Text _, Subscript _, Root _ -> layout.linear();
            case Row _, Fraction _, Superscript _ -> "(" + layout.linear() + ")";
        };
    }
}
