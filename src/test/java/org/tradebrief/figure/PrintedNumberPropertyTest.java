package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tradebrief.figure.Source.Conventions;

class PrintedNumberPropertyTest {
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "thousand", new BigDecimal("1e3"),
            "million", new BigDecimal("1e6"),
            "billion", new BigDecimal("1e9"),
            "trillion", new BigDecimal("1e12"));

    /** A number to be printed in so many decimals of a magnitude. */
    record Printable(BigDecimal number, int decimals, String magnitude) {
        BigDecimal factor() {
            return PrintedNumberPropertyTest.factor(magnitude);
        }

        BigDecimal rounded(RoundingMode mode) {
            return number.divide(factor()).setScale(decimals, mode);
        }

        String printed(RoundingMode mode) {
            return rounded(mode).toPlainString() + " " + magnitude;
        }
    }

    private static BigDecimal factor(String magnitude) {
        return MAGNITUDES.getOrDefault(magnitude, BigDecimal.ONE);
    }

    @Provide
    static Arbitrary<Printable> printables() {
        Arbitrary<Long> digits = Arbitraries.longs().between(1, 999_999_999_999L);
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, 6);
        Arbitrary<String> magnitudes =
                Arbitraries.of(MAGNITUDES.keySet().stream().sorted().toList());
        return Combinators.combine(digits, decimals, magnitudes)
                .as((number, places, magnitude) ->
                        new Printable(BigDecimal.valueOf(number, 8).multiply(factor(magnitude)), places, magnitude))
                .filter(one -> one.rounded(RoundingMode.DOWN).signum() > 0);
    }

    private static Quantity read(String printed, Expectation expected, Conventions conventions) {
        Reading reading = PrintedNumber.read(printed, expected, conventions);
        return reading.allowed().orElseThrow(() -> new AssertionError(printed + " -> " + reading));
    }

    private static Quantity amount(String printed) {
        return read(printed, Expectation.AMOUNT, Conventions.ENGLISH);
    }

    private static void assertHolds(Quantity quantity, BigDecimal number) {
        assertThat(number).isBetween(quantity.lower(), quantity.upper());
    }

    @Property(tries = 200)
    void holdsEveryNumberThatPrintsAsThePhrase(@ForAll("printables") Printable one) {
        assertHolds(amount("$" + one.printed(RoundingMode.HALF_UP)), one.number());
        assertHolds(amount("$" + one.printed(RoundingMode.HALF_EVEN)), one.number());
    }

    @Property(tries = 200)
    void holdsEveryNumberThatHedgedWordsRound(@ForAll("printables") Printable one) {
        assertHolds(amount("over $" + one.printed(RoundingMode.DOWN)), one.number());
        assertHolds(amount("nearly $" + one.printed(RoundingMode.UP)), one.number());
        assertHolds(amount("about $" + one.printed(RoundingMode.HALF_UP)), one.number());
    }

    @Property(tries = 200)
    void readsTheCentrePrintedAtItsPrecisionAsTheSameInterval(@ForAll("printables") Printable one) {
        Quantity first = amount("$" + one.printed(RoundingMode.HALF_UP));
        int decimals = first.lastDigit().divide(one.factor()).scale();
        String centre = first.value()
                .divide(one.factor())
                .setScale(decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
        Quantity again = amount("$" + centre + " " + one.magnitude());
        assertThat(again.lower()).isEqualByComparingTo(first.lower());
        assertThat(again.upper()).isEqualByComparingTo(first.upper());
    }

    @Property(tries = 200)
    void scalesTheBoundsByTheMagnitudeWord(@ForAll("printables") Printable one, @ForAll("hedges") String hedge) {
        String digits = hedge + one.rounded(RoundingMode.HALF_UP).toPlainString();
        Quantity bare = amount(digits + " yuan");
        Quantity scaled = amount(digits + " " + one.magnitude() + " yuan");
        assertThat(scaled.lower()).isEqualByComparingTo(bare.lower().multiply(one.factor()));
        assertThat(scaled.upper()).isEqualByComparingTo(bare.upper().multiply(one.factor()));
    }

    @Provide
    static Arbitrary<String> hedges() {
        return Arbitraries.of("", "over ", "nearly ", "about ", "exceeded ");
    }

    @Property(tries = 200)
    void readsTheSameWithThousandsMarks(
            @ForAll @IntRange(min = 1000) int number, @ForAll("thousandsMarks") String mark) {
        String marked = String.format(Locale.ROOT, "%,d", number).replace(",", mark);
        assertThat(amount(marked + " yuan")).isEqualTo(amount(number + " yuan"));
    }

    @Provide
    static Arbitrary<String> thousandsMarks() {
        return Arbitraries.of(",", "'", "\u2019", " ", "\u00A0", "\u202F", "\u2009");
    }

    @Property(tries = 200)
    void readsADecimalCommaOnlyWhereItIsDeclared(@ForAll("printables") Printable one) {
        String point = one.rounded(RoundingMode.HALF_UP)
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString();
        String comma = point.replace('.', ',') + " yuan";
        Quantity declared = read(comma, Expectation.AMOUNT, new Conventions("de", ','));
        assertThat(declared).isEqualTo(amount(point + " yuan"));
        assertThat(PrintedNumber.read(comma, Expectation.AMOUNT, Conventions.ENGLISH))
                .isInstanceOf(Reading.Refused.class);
    }

    @Property(tries = 200)
    void readsFullWidthDigitsAsDigits(@ForAll("printables") Printable one) {
        String printed = one.printed(RoundingMode.HALF_UP) + " yuan";
        String wide = printed.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '.' && c <= '9' ? c - '!' + '\uFF01' : c)))
                .collect(Collectors.joining());
        assertThat(amount(wide)).isEqualTo(amount(printed));
    }

    @Property(tries = 200)
    void readsEnglishNumberWords(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        var icu = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
            String words = icu.format(number, rules) + " firms";
            assertThat(read(words, Expectation.COUNT, Conventions.ENGLISH).value())
                    .as(words)
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Property(tries = 200)
    void readsChineseNumerals(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        var icu = new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
        for (String numeral : List.of(icu.format(number), icu.format(number).replace('〇', '零'))) {
            assertThat(read(numeral + "家", Expectation.COUNT, Conventions.CHINESE)
                            .value())
                    .as(numeral)
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Property(tries = 300)
    void answersWhateverThePhraseHolds(@ForAll("fragments") List<String> fragments) {
        String printed = String.join("", fragments);
        for (Expectation expected : Expectation.values()) {
            for (Conventions conventions : List.of(Conventions.ENGLISH, Conventions.CHINESE)) {
                assertSound(printed, PrintedNumber.read(printed, expected, conventions));
            }
        }
        assertSound(printed, PrintedDate.read(printed, Period.year(2023), Conventions.CHINESE));
    }

    private static void assertSound(String printed, Reading reading) {
        switch (reading) {
            case Reading.Number number -> {
                assertThat(number.from()).isBetween(0, number.to());
                assertThat(number.to()).isLessThanOrEqualTo(printed.length());
                assertThat(number.quantity().value())
                        .isBetween(number.quantity().lower(), number.quantity().upper());
            }
            case Reading.Refused refused -> assertThat(refused.at()).isBetween(0, printed.length());
            case Reading.Date date -> assertThat(date.from()).isBeforeOrEqualTo(date.to());
            case Reading.Ordinal ordinal -> assertThat(ordinal.first()).isLessThanOrEqualTo(ordinal.last());
            case Reading.Claim _ -> {}
        }
    }

    @Provide
    static Arbitrary<List<String>> fragments() {
        Arbitrary<String> known = Arbitraries.of(
                " ",
                "-",
                ",",
                ".",
                "/",
                "(",
                ")",
                "[1]",
                "*",
                "%",
                "$",
                "US$",
                "¥",
                "~",
                "+",
                "1",
                "23",
                "456",
                "2023",
                "1.5",
                "三",
                "十",
                "百",
                "千",
                "万",
                "亿",
                "点",
                "零",
                "半",
                "分之",
                "百分之",
                "成",
                "倍",
                "多",
                "近",
                "约",
                "以上",
                "年",
                "月",
                "日",
                "第",
                "元",
                "下降",
                "billion ",
                "hundred ",
                "thousand",
                "one ",
                "twenty-",
                "third ",
                "half ",
                "a ",
                "and ",
                "to ",
                "from ",
                "between ",
                "about ",
                "over ",
                "nearly ",
                "up to ",
                "doubled ",
                "times ",
                "-fold ",
                "percent ",
                "percentage points ",
                "yuan ",
                "by ",
                "in ",
                "fell ",
                "nd",
                "th ",
                "top ",
                "No. ",
                "Nov ",
                "Q",
                "first ",
                "several ",
                "minus ",
                "m²",
                "lakh ",
                "crore ",
                "\u00A0",
                "\uFF15");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(14);
    }
}
