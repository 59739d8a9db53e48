package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.NumberFormat;

/** The cells of a publication: numbers with the digits that their intervals support, and words or what stands for none. */
final class PublishedCells {
    /** Stands in place of a value whose range supports no digit of a single number. */
    static final String WIDE = "[wide]";

    /** What {@link #WIDE} means. */
    static final Words WIDE_MEANING =
            new Words("the range is too wide for a single number: see lower and upper", "区间过宽，不足以用单个数字表示：见下限与上限");

    private PublishedCells() {}

    /**
     * Value, lower and upper end with supported digits, shown in units of a power of ten; {@link #WIDE} where no digit of
     * a single value is supported. Bounds no further apart than rounding errors are one number.
     */
    static List<CellValue> numbers(double value, Interval interval, int exponent) {
        if (!interval.bounded()) {
            return List.of(number(SupportedDigits.round(value, Interval.point(value)), exponent), none(), none());
        }
        if (SupportedDigits.isOne(interval)) {
            CellValue exact = number(SupportedDigits.round(value, Interval.point(value)), exponent);
            return List.of(exact, exact, exact);
        }
        int ends = SupportedDigits.decimalsOfEnds(interval);
        BigDecimal rounded = SupportedDigits.round(value, interval);
        CellValue shown = !SupportedDigits.speakFor(value, interval)
                ? new CellValue.Empty(WIDE)
                : rounded.signum() == 0 && value != 0 ? new CellValue.Empty("[low]") : number(rounded, exponent);
        return List.of(
                shown,
                number(SupportedDigits.rounded(interval.lower(), ends), exponent),
                number(SupportedDigits.rounded(interval.upper(), ends), exponent));
    }

    /** No value and no ends, with the reason why. */
    static List<CellValue> none(String symbol, String reason) {
        CellValue empty = new CellValue.Empty(symbol);
        return List.of(empty, empty, empty, CellValue.text(reason));
    }

    /** Words, or that there are none. */
    static CellValue words(String text) {
        return text.isEmpty() ? none() : CellValue.text(text);
    }

    /** That nothing can stand here. */
    static CellValue none() {
        return new CellValue.Empty("[z]");
    }

    private static CellValue number(BigDecimal rounded, int exponent) {
        BigDecimal shown = rounded.movePointLeft(exponent);
        return CellValue.number(shown.doubleValue(), NumberFormat.decimals(Math.max(0, shown.scale())));
    }
}
