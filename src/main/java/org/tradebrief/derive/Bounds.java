package org.tradebrief.derive;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/**
 * Encloses a bound formula: all values it can take while its inputs stay in their intervals.
 *
 * <p>Three enclosures are intersected. The natural one replaces every operation by its interval operation, and the
 * quotient of two cells by the network's bounds. The monotone one (Moore, Kearfott and Cloud 2009, section 6.4) sets
 * every input in which the formula rises or falls throughout to its ends, so that an input which occurs twice is not
 * taken for two. The relative one uses that a formula which does not change when all cells are scaled alike depends on
 * quotients of cells only: it measures every cell in units of one of them, by the network's bounds of the quotient.
 */
final class Bounds {
    /** With more cells than this the relative enclosure is not worth its cost. */
    private static final int FEW = 4;

    private final Knowledge knowledge;

    Bounds(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The enclosure; every input must be known. */
    Interval of(Expression<Input> formula) {
        Map<Input, Interval> box = new LinkedHashMap<>();
        for (Input input : formula.leaves()) {
            box.put(input, knowledge.of(input).orElseThrow().interval());
        }
        Interval result = natural(formula, box, knowledge::ratio);
        result = result.intersect(monotone(formula, box)).orElse(result);
        List<Input.Estimated> cells = box.keySet().stream()
                .filter(Input.Estimated.class::isInstance)
                .map(Input.Estimated.class::cast)
                .toList();
        if (cells.size() <= FEW && Scaling.degree(formula).equals(OptionalInt.of(0))) {
            for (Input.Estimated unit : cells) {
                result = relative(formula, box, unit).flatMap(result::intersect).orElse(result);
            }
        }
        return result;
    }

    private Optional<Interval> relative(Expression<Input> formula, Map<Input, Interval> box, Input.Estimated unit) {
        Interval one = box.get(unit);
        if (one == null || one.contains(0)) {
            return Optional.empty();
        }
        Map<Input, Interval> scaled = new LinkedHashMap<>(box);
        for (Input input : box.keySet()) {
            if (input instanceof Input.Estimated(Cell cell)) {
                Optional<Interval> ratio =
                        input.equals(unit) ? Optional.of(Interval.point(1)) : knowledge.ratio(cell, unit.cell());
                if (ratio.isEmpty()) {
                    return Optional.empty();
                }
                scaled.put(input, ratio.get());
            }
        }
        return Optional.of(monotone(formula, scaled));
    }

    private static Interval monotone(Expression<Input> formula, Map<Input, Interval> box) {
        Map<Input, Interval> slopes = Slopes.of(formula, box);
        Map<Input, Interval> least = new LinkedHashMap<>(box);
        Map<Input, Interval> greatest = new LinkedHashMap<>(box);
        slopes.forEach((input, slope) -> {
            Interval values = requireNonNull(box.get(input));
            if (values.bounded() && slope.lower() >= 0) {
                least.put(input, Interval.point(values.lower()));
                greatest.put(input, Interval.point(values.upper()));
            } else if (values.bounded() && slope.upper() <= 0) {
                least.put(input, Interval.point(values.upper()));
                greatest.put(input, Interval.point(values.lower()));
            }
        });
        return new Interval(
                natural(formula, least).lower(), natural(formula, greatest).upper());
    }

    /** The natural interval extension without what the network knows of quotients. */
    static Interval natural(Expression<Input> formula, Map<Input, Interval> box) {
        return natural(formula, box, (_, _) -> Optional.empty());
    }

    private static Interval natural(
            Expression<Input> formula, Map<Input, Interval> box, BiFunction<Cell, Cell, Optional<Interval>> ratio) {
        return switch (formula) {
            case Constant<Input>(var number) -> Interval.of(number, number);
            case Leaf<Input>(var input) -> requireNonNull(box.get(input));
            case Negative<Input>(var operand) -> natural(operand, box, ratio).negate();
            case Call<Input>(var function, var arguments) ->
                IntervalFunctions.of(
                        function,
                        arguments.stream()
                                .map(argument -> natural(argument, box, ratio))
                                .toList());
            case Binary<Input>(var operator, var left, var right) -> {
                Interval plain = binary(operator, natural(left, box, ratio), natural(right, box, ratio));
                if (operator.divides()
                        && left instanceof Leaf<Input>(Input.Estimated(Cell part))
                        && right instanceof Leaf<Input>(Input.Estimated(Cell whole))) {
                    yield ratio.apply(part, whole).flatMap(plain::intersect).orElse(plain);
                }
                yield plain;
            }
        };
    }

    static Interval binary(Operator operator, Interval left, Interval right) {
        return switch (operator) {
            case ADD -> left.plus(right);
            case SUBTRACT -> left.minus(right);
            case MULTIPLY -> left.times(right);
            case DIVIDE, SHARE, PER -> left.dividedBy(right);
            case POWER -> IntervalFunctions.power(left, right);
        };
    }
}
