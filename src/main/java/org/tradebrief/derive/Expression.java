package org.tradebrief.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A formula as a tree. In a definition the leaves are {@link Term}s such as {@code lag(x, 1)}; bound to one series and
 * period they are {@link Input}s such as the cell {@code CHN.DDS.T.USD.2023}.
 *
 * @param <T> what the leaves are
 */
public sealed interface Expression<T> {

    /** A number that the formula states. */
    record Constant<T>(BigDecimal value) implements Expression<T> {}

    /** What the formula looks up. */
    record Leaf<T>(T term) implements Expression<T> {}

    /** The same with the other sign. */
    record Negative<T>(Expression<T> operand) implements Expression<T> {}

    /** Two expressions joined by an operator. */
    record Binary<T>(Operator operator, Expression<T> left, Expression<T> right) implements Expression<T> {}

    /** A function of numbers. */
    record Call<T>(MathFunction function, List<Expression<T>> arguments) implements Expression<T> {}

    /** A whole number as an expression. */
    static <T> Expression<T> constant(long number) {
        return new Constant<>(BigDecimal.valueOf(number));
    }

    /** Left joined to right. */
    static <T> Expression<T> of(Operator operator, Expression<T> left, Expression<T> right) {
        return new Binary<>(operator, left, right);
    }

    /** The same tree with every leaf replaced. */
    default <S> Expression<S> map(Function<? super T, ? extends Expression<S>> replacement) {
        return switch (this) {
            case Constant<T>(var value) -> new Constant<>(value);
            case Leaf<T>(var term) -> replacement.apply(term);
            case Negative<T>(var operand) -> new Negative<>(operand.map(replacement));
            case Binary<T>(var operator, var left, var right) ->
                new Binary<>(operator, left.map(replacement), right.map(replacement));
            case Call<T>(var function, var arguments) -> {
                List<Expression<S>> mapped = new ArrayList<>();
                arguments.forEach(argument -> mapped.add(argument.map(replacement)));
                yield new Call<>(function, List.copyOf(mapped));
            }
        };
    }

    /** The distinct leaves, from left to right. */
    default Set<T> leaves() {
        Set<T> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<T> found) {
        switch (this) {
            case Constant<T> _ -> {}
            case Leaf<T>(var term) -> found.add(term);
            case Negative<T>(var operand) -> operand.collect(found);
            case Binary<T> binary -> {
                binary.left().collect(found);
                binary.right().collect(found);
            }
            case Call<T> call -> call.arguments().forEach(argument -> argument.collect(found));
        }
    }
}
