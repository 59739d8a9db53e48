package org.tradebrief.report.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a cell holds. */
public sealed interface CellValue {

    /** Words; never a formula, whatever they begin with. */
    record Text(String text) implements CellValue {}

    /**
     * A number.
     *
     * @param value finite
     * @param format how it is shown, if not as its column says
     */
    record Number(double value, Optional<NumberFormat> format) implements CellValue {
        public Number {
            Require.that(Double.isFinite(value), "number that is not finite; what is missing is Empty");
            value += 0.0;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements CellValue {}

    /**
     * A live formula with the value that the engine computed for it.
     *
     * @param formula in Excel's file syntax without the equals sign, columns called by name as {@link Reference} does
     * @param cached a number or words
     */
    record Formula(String formula, CellValue cached) implements CellValue {
        private static final Pattern TEXT_LITERAL = Pattern.compile("\"(?:[^\"]|\"\")*\"");
        private static final Pattern VOLATILE = Pattern.compile(
                "\\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\\s*\\(",
                Pattern.CASE_INSENSITIVE);

        public Formula {
            Require.text(formula, "formula");
            Require.that(!formula.startsWith("="), "formula " + formula + ": expected no equals sign in front");
            Require.that(
                    !VOLATILE.matcher(TEXT_LITERAL.matcher(formula).replaceAll(""))
                            .find(),
                    "formula " + formula + ": calls a volatile function");
            Require.that(
                    cached instanceof Number || cached instanceof Text,
                    "formula " + formula + ": cached value must be a number or words");
        }
    }

    /** A value that leads somewhere. */
    record Link(CellValue shown, Target target) implements CellValue {
        public Link {
            Require.that(!(shown instanceof Link), "link within a link");
        }
    }

    /**
     * No value, with the shorthand that says why.
     *
     * @param symbol shorthand such as {@code [x]}
     */
    record Empty(String symbol) implements CellValue {
        private static final Pattern SHORTHAND = Pattern.compile("\\[[a-z]+]");

        public Empty {
            Require.that(SHORTHAND.matcher(symbol).matches(), "symbol " + symbol + ": expected one such as [x]");
        }
    }

    /** Nothing at all, so that a chart of the column shows a gap; only where the sheet says what a gap means. */
    record Gap() implements CellValue {}

    /** What a reader sees, apart from the format of numbers. */
    default String shownText() {
        return switch (this) {
            case Text text -> text.text();
            case Number number -> Double.toString(number.value());
            case Day day -> day.date().toString();
            case Formula formula -> formula.cached().shownText();
            case Link link -> link.shown().shownText();
            case Empty empty -> empty.symbol();
            case Gap ignored -> "";
        };
    }

    /** The number that it shows, if it shows one. */
    default OptionalDouble shownNumber() {
        return switch (this) {
            case Number number -> OptionalDouble.of(number.value());
            case Formula formula -> formula.cached().shownNumber();
            case Link link -> link.shown().shownNumber();
            case Text ignored -> OptionalDouble.empty();
            case Day ignored -> OptionalDouble.empty();
            case Empty ignored -> OptionalDouble.empty();
            case Gap ignored -> OptionalDouble.empty();
        };
    }

    /** Whether it is computed from other cells. */
    default boolean isFormula() {
        return this instanceof Formula || this instanceof Link link && link.shown() instanceof Formula;
    }

    /** Words. */
    static CellValue text(String text) {
        return new Text(text);
    }

    /** A number, shown as its column says. */
    static CellValue number(double value) {
        return new Number(value, Optional.empty());
    }

    /** A number with a format of its own. */
    static CellValue number(double value, NumberFormat format) {
        return new Number(value, Optional.of(format));
    }

    /** A formula that yields a number, shown as its column says. */
    static CellValue formula(String formula, double cached) {
        return new Formula(formula, number(cached));
    }

    /** A formula that yields a number with a format of its own. */
    static CellValue formula(String formula, double cached, NumberFormat format) {
        return new Formula(formula, number(cached, format));
    }

    /** A formula that yields words. */
    static CellValue formula(String formula, String cached) {
        return new Formula(formula, text(cached));
    }

    /** Words that lead somewhere. */
    static CellValue link(String text, Target target) {
        return new Link(text(text), target);
    }
}
