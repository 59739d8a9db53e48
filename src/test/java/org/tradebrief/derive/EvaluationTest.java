package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    /** Spreadsheets refuse the logarithm; minus infinity would come back as a growth of -100 percent. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-2"})
    void growthThroughTheLogarithmOfNoPositiveNumberDoesNotExist(String number) {
        Expression<Input> logarithm =
                new Expression.Call<>(MathFunction.LOG, List.of(new Expression.Constant<>(new BigDecimal(number))));

        assertThat(Evaluation.value(new Expression.Call<>(MathFunction.EXP, List.of(logarithm)), _ -> 1))
                .isNaN();
    }
}
