package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.ExchangeRates.Kind;
import org.tradebrief.catalogue.ExchangeRates.Rate;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;

/** Which of three rates an amount was restated at, and which amount was there first; the day is 24 November 2023. */
class RestatedAmountsTest {
    private static final Rate AVERAGE = rate("2022", Kind.AVERAGE, "6.50", "Yearbook");
    private static final Rate PARITY = rate("2023-11-24", Kind.PARITY, "7.00", "Authority");
    private static final Rate MARKET = rate("2023-11-24", Kind.DAILY, "7.50", "Exchange");

    /** 700 / 100.0 = 7.00, in [700 / 100.05, 700 / 99.95] = [6.997, 7.004]: the parity;
     * 7.00 / 6.50 - 1 = 7.7 %, 1 - 7.00 / 7.50 = 6.7 %. */
    @Test
    void theParityFits() {
        Finding finding = restated("700 billion yuan", "$100.0 billion", 1, AVERAGE, PARITY, MARKET);

        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.message().en())
                .contains("7.00, the central parity of 24 November 2023 (Authority; 0.0% away)")
                .contains("7.50, the market rate of 24 November 2023 (Exchange; 6.7% away)")
                .contains("6.50, the average of 2022 (Yearbook; 7.7% away)")
                .contains("Of these the central parity of 24 November 2023 fits within 1%")
                .endsWith("; a published rate gives the restated amount exactly.");
    }

    /** 650 / 100.0 = 6.50. */
    @Test
    void theAverageFits() {
        assertThat(restated("650 billion yuan", "$100.0 billion", 1, AVERAGE, PARITY, MARKET)
                        .message())
                .satisfies(message -> {
                    assertThat(message.en()).contains("Of these the average of 2022 fits within 1%");
                    assertThat(message.zh()).contains("其中2022年的平均汇率在1%以内相符");
                });
    }

    /** 750 / 100.0 = 7.50. */
    @Test
    void theMarketRateFits() {
        assertThat(restated("750 billion yuan", "$100.0 billion", 1, AVERAGE, PARITY, MARKET)
                        .message())
                .satisfies(message -> {
                    assertThat(message.en()).contains("Of these the market rate of 24 November 2023 fits within 1%");
                    assertThat(message.zh()).contains("其中2023年11月24日的市场汇率在1%以内相符");
                });
    }

    /** 721.0 / 100.0 = 7.21, [7.2064, 7.2136] with the rounding: 3.0 % from 7.00, 3.9 % from 7.50; 1 % of 7.00 ends at 7.075. */
    @Test
    void noneFits() {
        Finding finding = restated("721.0 billion yuan", "$100.0 billion", 1, AVERAGE, PARITY, MARKET);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.message().en())
                .endsWith("Of these none fits within 1%; the nearest, the central parity of 24 November 2023, misses by"
                        + " 3.0%.");
        assertThat(finding.message().zh()).endsWith("其中没有汇率在1%以内相符；最接近的2023年11月24日的中间价相差3.0%。");
    }

    /** With a band of 5 % the parity (3.0 %) and the market rate (3.9 %) fit 7.21, the average (10.9 %) does not. */
    @Test
    void severalFit() {
        assertThat(restated("721.0 billion yuan", "$100.0 billion", 5, AVERAGE, PARITY, MARKET)
                        .message()
                        .en())
                .contains(
                        "the central parity of 24 November 2023 and the market rate of 24 November 2023 fit within 5%");
    }

    @Test
    void whatIsMissingIsSaid() {
        Finding finding = restated("750 billion yuan", "$100.0 billion", 1, MARKET);

        assertThat(finding.message().en())
                .contains(
                        "no average of 2022 in the rates file; no central parity of 24 November 2023 in the rates file");
        assertThat(finding.message().zh()).contains("汇率文件中没有2022年的平均汇率；汇率文件中没有2023年11月24日的中间价");
    }

    /** 650 has 3 digits, 100.0 has 4; 100 has 3, and the dollars of 7.00 do not fit the average of 6.50. */
    @Test
    void theAmountWithMoreDigitsIsPrimaryWhereTheAverageFits() {
        assertThat(primary("650 billion yuan", "$100.0 billion").message().en())
                .contains("650 billion yuan (3 significant digits) as $100.0 billion (4)")
                .endsWith("so it is the primary figure.");
        assertThat(primary("650 billion yuan", "$100 billion").message().en())
                .contains("650 billion yuan is the primary figure");
        assertThat(primary("700 billion yuan", "$100.0 billion").message().en())
                .contains("700 billion yuan is the primary figure");
    }

    private static Finding primary(String amount, String restatement) {
        return printed(amount, restatement, 1, AVERAGE, PARITY).only("exchange.primary");
    }

    private static Finding restated(String amount, String restatement, double band, Rate... rates) {
        return printed(amount, restatement, band, rates).only("exchange.equivalent");
    }

    private static Printed printed(String amount, String restatement, double band, Rate... rates) {
        Relations.Conversion conversion = new Relations.Conversion(List.of("CNY", "USD"), band);
        return new Printed()
                .relating(new Relations(List.of(), List.of(), List.of(conversion), List.of(), List.of()))
                .at(new ExchangeRates(List.of(rates)))
                .level("S1-1", "CHN.CBEC.T.2022", amount)
                .print("S1-2", "CHN.CBEC.T.2022", Measure.EQUIVALENT, restatement, "S1-1");
    }

    private static Rate rate(String period, Kind kind, String perUsd, String source) {
        return new Rate("CNY", Period.parse(period), kind, new BigDecimal(perUsd), source);
    }
}
