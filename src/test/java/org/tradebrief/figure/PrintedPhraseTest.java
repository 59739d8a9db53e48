package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Source.Conventions;

class PrintedPhraseTest {

    private static Reading read(String printed, Measure measure, String relativeTo, Unit.Kind kind) {
        Figure figure = new Figure(
                "F-1",
                "F",
                1,
                "F-p1-1",
                "IND",
                "CHN",
                Flow.T,
                Period.year(2023),
                measure,
                printed,
                relativeTo,
                "",
                new Figure.Place("figures/f.csv", 2));
        return PrintedPhrase.read(figure, kind, Conventions.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "2.9 trillion yuan, LEVEL, '', CURRENCY, CNY",
        "'100,000 square meters', LEVEL, '', PHYSICAL, M2",
        "89 projects, LEVEL, '', COUNT, NUM",
        "63.6%, LEVEL, '', PERCENT, PT",
        "1.2 percentage points, LEVEL, '', PERCENTAGE_POINT, PD",
        "($406.6 billion), EQUIVALENT, F-0, CURRENCY, USD",
        "nearly 5.7 million yuan, RATE, F-0/minute, CURRENCY, CNY",
        "6.5 percent, GROWTH, '', CURRENCY, PT",
        "12.1 percent, AVERAGE_GROWTH, '', CURRENCY, PT",
        "nearly one-third, SHARE, SVC, CURRENCY, PT",
        "1.2 percentage points, CONTRIBUTION, SVC, CURRENCY, PD",
        "over 2 trillion yuan, TARGET, '', CURRENCY, CNY",
        "exceed 45 percent by 2029, TARGET, SVC, CURRENCY, PT"
    })
    void expectsWhatTheMeasureAndTheIndicatorsUnitSay(
            String printed, Measure measure, String relativeTo, Unit.Kind kind, String unit) {
        assertThat(read(printed, measure, relativeTo, kind).allowed())
                .map(quantity -> quantity.unit().code())
                .contains(unit);
    }

    @Test
    void readsAnOrdinal() {
        assertThat(read("23nd Expo", Measure.ORDINAL, "", Unit.Kind.COUNT))
                .isEqualTo(new Reading.Ordinal(23, 23, "nd"));
    }

    @Test
    void readsADateWithTheYearOfTheFigure() {
        LocalDate day = LocalDate.of(2023, 11, 23);
        assertThat(read("November 23", Measure.DATE, "", Unit.Kind.COUNT)).isEqualTo(new Reading.Date(day, day, true));
    }

    @Test
    void readsAClaim() {
        assertThat(read("hit a record high", Measure.CLAIM, "", Unit.Kind.CURRENCY))
                .isEqualTo(new Reading.Claim());
    }

    @ParameterizedTest
    @CsvSource({
        "2.9 trillion, CURRENCY, no unit printed",
        "'100,000 square meters', CURRENCY, a number of unit M2",
        "2.9 trillion yuan, PHYSICAL, a number of unit CNY",
        "2.9 trillion yuan, COUNT, a number of unit CNY"
    })
    void refusesALevelInAnotherKindOfUnit(String printed, Unit.Kind kind, String reason) {
        assertThat(read(printed, Measure.LEVEL, "", kind))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
