package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Source.Conventions;

class NumberWordsTest {
    private static final NumberWords EXTENDED = NumberWords.builtIn()
            .with(
                    Map.of(
                            "tenge",
                            Unit.currency("KZT"),
                            "KZT",
                            Unit.currency("KZT"),
                            "containers",
                            new Unit("TEU", Unit.Kind.PHYSICAL)),
                    Map.of("myriad", new BigDecimal("1e4")),
                    Map.of("a shade over", Hedge.OVER));

    private static Reading read(String printed, NumberWords words) {
        return PrintedNumber.read(printed, Expectation.AMOUNT, Conventions.ENGLISH, words);
    }

    private static Quantity quantity(String printed) {
        return read(printed, EXTENDED).allowed().orElseThrow();
    }

    @Test
    void aUnitThatIsAddedIsReadAfterANumber() {
        assertThat(quantity("5 billion tenge").unit()).isEqualTo(Unit.currency("KZT"));
        assertThat(quantity("5,000 containers").unit().code()).isEqualTo("TEU");
    }

    @Test
    void aCodeThatIsAddedIsReadBeforeANumber() {
        assertThat(quantity("KZT 5 billion").unit()).isEqualTo(Unit.currency("KZT"));
    }

    @Test
    void aMagnitudeThatIsAddedMultiplies() {
        assertThat(quantity("5 myriad yuan").value()).isEqualByComparingTo("50000");
    }

    @Test
    void aHedgeThatIsAddedQualifies() {
        assertThat(quantity("a shade over 5 billion yuan").hedge()).isEqualTo(Hedge.OVER);
    }

    @Test
    void theBuiltInWordsStayAsTheyAre() {
        assertThat(read("5 billion tenge", NumberWords.builtIn()).allowed())
                .map(Quantity::unit)
                .contains(Unit.COUNT);
    }

    @Test
    void wordsWithCapitalsAreCodesAndCountOnlyAsWritten() {
        assertThat(quantity("5 billion Tenge").unit()).isEqualTo(Unit.currency("KZT"));
        assertThat(quantity("5 billion kzt").unit()).isEqualTo(Unit.COUNT);
    }
}
