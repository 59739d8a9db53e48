package org.tradebrief.derive;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Dimension.Amount;
import org.tradebrief.derive.Dimension.Clash;
import org.tradebrief.derive.Dimension.Plain;
import org.tradebrief.derive.Dimension.Rate;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SeriesKey;

/**
 * Refuses formulas that add, subtract or divide what is not alike.
 *
 * <p>Amounts meet only in one currency, for periods of one frequency, and never two-way trade with one direction of it.
 * A part meets its whole only in the same flow and where the catalogue makes it a part, or in the same indicator of
 * another area.
 */
final class Comparability {
    private static final Plain PLAIN = new Plain();

    private final Structure structure;

    private Comparability(Structure structure) {
        this.structure = structure;
    }

    /** The first clash in a formula, from left to right. */
    static Optional<Clash> clash(Expression<Input> formula, Structure structure) {
        return new Comparability(structure).of(formula) instanceof Clash clash ? Optional.of(clash) : Optional.empty();
    }

    private Dimension of(Expression<Input> formula) {
        return switch (formula) {
            case Constant<Input> _ -> PLAIN;
            case Leaf<Input>(var input) -> of(input);
            case Negative<Input>(var operand) -> of(operand);
            case Call<Input>(var function, var arguments) -> {
                Dimension all = of(arguments.getFirst());
                for (Expression<Input> argument : arguments.subList(1, arguments.size())) {
                    all = alike(all, of(argument));
                }
                yield function == MathFunction.LOG || function == MathFunction.EXP ? bare(all) : all;
            }
            case Binary<Input>(var operator, var left, var right) -> {
                Dimension a = of(left);
                Dimension b = of(right);
                yield a instanceof Clash ? a : b instanceof Clash ? b : binary(operator, a, b, right);
            }
        };
    }

    private static Dimension of(Input input) {
        return switch (input) {
            case Input.Estimated(var cell) -> new Amount(cell, cell.series().unit(), 1);
            case Input.Earlier(var cell) -> new Amount(cell, cell.series().unit(), 1);
            case Input.Printed(var printed) ->
                switch (printed.measure()) {
                    case LEVEL ->
                        new Amount(printed.cell(), printed.cell().series().unit(), 1);
                    default -> PLAIN;
                };
            case Input.Exchanged(var rate) -> new Rate(rate.from(), rate.to());
            case Input.Aimed(var target) ->
                target.whole().isPresent()
                        ? PLAIN
                        : new Amount(
                                target.series().at(target.period()),
                                target.series().unit(),
                                1);
            case Input.OverEconomies(var statistic, var cell) ->
                switch (statistic) {
                    case SUM -> new Amount(cell, cell.series().unit(), 1);
                    case SUM_OF_SQUARES -> new Amount(cell, cell.series().unit(), 2);
                    case COUNT, RANK -> PLAIN;
                };
            case Input.Absent _ -> PLAIN;
        };
    }

    private Dimension binary(Operator operator, Dimension a, Dimension b, Expression<Input> right) {
        return switch (operator) {
            case ADD, SUBTRACT -> alike(a, b);
            case MULTIPLY -> product(a, b);
            case DIVIDE -> quotient(a, b, alike(a, b));
            case SHARE -> quotient(a, b, partOf(a, b));
            case PER -> quotient(a, b, sameSeries(a, b));
            case POWER -> power(a, b, right);
        };
    }

    private static Dimension product(Dimension a, Dimension b) {
        if (a instanceof Plain) {
            return b;
        }
        if (b instanceof Plain) {
            return a;
        }
        if (a instanceof Amount(var sample, var unit, int power) && b instanceof Rate(var from, var to)) {
            return unit.equals(from) && power == 1
                    ? new Amount(sample, to, 1)
                    : clash(a, b, "different currencies", "货币不同");
        }
        return clash(a, b, "a product of two amounts", "两个金额相乘");
    }

    private static Dimension quotient(Dimension a, Dimension b, Dimension met) {
        return met instanceof Clash || b instanceof Plain ? (met instanceof Clash ? met : a) : PLAIN;
    }

    private static Dimension power(Dimension a, Dimension b, Expression<Input> right) {
        if (a instanceof Amount(var sample, var unit, int power)
                && right instanceof Constant<Input>(var number)
                && number.stripTrailingZeros().scale() <= 0) {
            return new Amount(sample, unit, power * number.intValueExact());
        }
        return a instanceof Plain && b instanceof Plain ? PLAIN : clash(a, b, "a power of an amount", "金额的幂");
    }

    private static Dimension bare(Dimension a) {
        return a instanceof Plain || a instanceof Clash ? a : clash(a, PLAIN, "a logarithm of an amount", "金额的对数");
    }

    private static Dimension sameSeries(Dimension a, Dimension b) {
        return a instanceof Amount one
                        && b instanceof Amount other
                        && !one.sample().series().equals(other.sample().series())
                ? clash(a, b, "different series", "序列不同")
                : a;
    }

    private static Dimension alike(Dimension a, Dimension b) {
        if (a instanceof Clash) {
            return a;
        }
        if (!(a instanceof Amount(var left, var unit, int power))
                || !(b instanceof Amount(var right, var other, int times))) {
            return b instanceof Clash ? b : a;
        }
        if (!unit.equals(other)) {
            return clash(a, b, "different currencies or units", "货币或单位不同");
        }
        if (power != times) {
            return clash(a, b, "amounts and products of amounts", "金额与金额之积");
        }
        if (left.period().frequency() != right.period().frequency() || months(left) != months(right)) {
            return clash(a, b, "periods of different length", "时期长短不同");
        }
        return twoWay(left.series()) != twoWay(right.series())
                ? clash(a, b, "two-way trade against one direction", "双向贸易与单向贸易")
                : a;
    }

    private Dimension partOf(Dimension a, Dimension b) {
        Dimension met = alike(a, b);
        if (met instanceof Clash || !(a instanceof Amount part) || !(b instanceof Amount whole)) {
            return met;
        }
        SeriesKey left = part.sample().series();
        SeriesKey right = whole.sample().series();
        if (left.flow() != right.flow()) {
            return clash(a, b, "different flows", "贸易流向不同");
        }
        return left.indicator().equals(right.indicator()) || structure.within(left.indicator(), right.indicator())
                ? met
                : clash(a, b, "different concepts: the one is not part of the other", "概念不同：前者不是后者的组成部分");
    }

    private static long months(Cell cell) {
        return ChronoUnit.MONTHS.between(cell.period().start(), cell.period().end());
    }

    private static boolean twoWay(SeriesKey series) {
        return series.flow() == Flow.T;
    }

    private static Clash clash(Dimension left, Dimension right, String en, String zh) {
        return new Clash(
                left.toString(),
                right.toString(),
                new Words(left + " and " + right + ": " + en, left + " 与 " + right + "：" + zh));
    }
}
