package org.tradebrief.reconcile.deductive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.reconcile.EditRules;

/** Deductive correction: the cases of Scholtus (2008, 2009) with the answers of R's deductive. */
class DeductiveTest {
    private static final EditRules SURVEY = EditRules.of(
            "x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11",
            "x1 + x2 - x3 = 0",
            "x2 - x4 = 0",
            "x5 + x6 + x7 - x8 = 0",
            "x3 + x8 - x9 = 0",
            "x9 - x10 - x11 = 0",
            "x5 >= 0",
            "x6 >= 0",
            "x7 >= 0");
    private static final EditRules SUM = EditRules.of("a b c", "b + c - a = 0");
    private static final EditRules COPIES =
            EditRules.of("a b c e f h", "b + c - a = 0", "b - e = 0", "c - f = 0", "a - h = 0");

    @ParameterizedTest
    @CsvSource({
        "1452 116 1568 116 323 76 12 411 1979 1842 137, 1452 116 1568 116 323 76 12 411 1979 1842 137",
        "1452 116 1568 161 323 76 12 411 1979 1842 137, 1452 116 1568 116 323 76 12 411 1979 1842 137",
        "1452 116 1568 161 323 76 12 411 19979 1842 137, 1452 116 1568 116 323 76 12 411 1979 1842 137",
        "1452 116 1568 161 0 0 0 411 19979 1842 137, 1452 116 1568 116 0 0 0 411 1979 1842 137",
        "1452 116 1568 161 323 76 12 0 19979 1842 137, 1452 116 1568 116 323 76 12 0 19979 1842 137"
    })
    void slipsInASurveyRecordAreMended(String typed, String meant) {
        assertMended(SURVEY, typed, meant);
    }

    @Test
    void slipThatTwoValuesExplainStays() {
        assertMended(SUM, "1234 1000 243", "1234 1000 243");
    }

    /** R's deductive mends neither decimals nor values above 2^31. */
    @ParameterizedTest
    @CsvSource({
        "1234 1000 243 1000 234 1234, 1234 1000 234 1000 234 1234",
        "123.4 100.0 24.3 100.0 23.4 123.4, 123.4 100.0 23.4 100.0 23.4 123.4",
        "12340000000 10000000000 2430000000 10000000000 2340000000 12340000000,"
                + " 12340000000 10000000000 2340000000 10000000000 2340000000 12340000000"
    })
    void copiesOfTheOthersTellWhichValueSlipped(String typed, String meant) {
        assertMended(COPIES, typed, meant);
    }

    @Test
    void slipThatWouldBreakAnInequalityStays() {
        assertMended(EditRules.of("x y z", "x + y - z = 0", "x <= -1"), "-123 129 252", "-123 129 252");
    }

    @Test
    void differenceThatIsNoSlipStays() {
        EditRules rules = EditRules.of("x1 x2 x3 x5 x6", "x1 - x2 - x3 - x5 - x6 = 0");

        assertMended(
                rules, "42280000 11289000 4328000 11201000 11849000", "42280000 11289000 4328000 11201000 11849000");
    }

    private static final EditRules POSITIVE =
            EditRules.of("x y z", "x + y - z = 0", "x >= 0.001", "y >= 0.001", "z >= 0.001");

    @Test
    void lostMinusIsMended() {
        assertThat(SignErrors.mended(POSITIVE.record("-1 1 2"), POSITIVE.rules(), List.of()))
                .isEqualTo(POSITIVE.record("1 1 2"));
    }

    @Test
    void exchangedValuesAreMendedWhereThatIsAllowed() {
        List<SignErrors.Pair> pairs = List.of(new SignErrors.Pair("z", "y"));

        assertThat(SignErrors.mended(POSITIVE.record("1 2 1"), POSITIVE.rules(), pairs))
                .isEqualTo(POSITIVE.record("1 1 2"));
        assertThat(SignErrors.mended(POSITIVE.record("1 2 1"), POSITIVE.rules(), List.of()))
                .isEqualTo(POSITIVE.record("1 2 1"));
    }

    @Test
    void roundingErrorsVanishWithoutAChangeAboveTwo() {
        SortedMap<String, BigDecimal> rounded = SURVEY.record("12 4 15 4 3 1 8 11 27 41 -13");
        SortedMap<String, BigDecimal> mended = RoundingErrors.mended(rounded, SURVEY.rules(), BigDecimal.TWO);

        assertThat(SURVEY.rules()).allMatch(rule -> rule.holds(mended));
        assertThat(mended.entrySet())
                .allMatch(entry -> rounded.getOrDefault(entry.getKey(), BigDecimal.ZERO)
                                .subtract(entry.getValue())
                                .abs()
                                .compareTo(BigDecimal.TWO)
                        <= 0);
    }

    @Test
    void balancesImplyMissingValues() {
        SortedMap<String, BigDecimal> record = known("x1 145 x3 155 x8 86 x10 217");

        assertThat(SURVEY.edits().implied(record)).isEqualTo(known("x2 10 x4 10 x9 241 x11 24"));
    }

    @Test
    void partsThatExhaustTheirWholeLeaveZeroToTheOthers() {
        SortedMap<String, BigDecimal> record = known("x1 145 x3 155 x5 86 x8 86 x10 217");

        assertThat(SURVEY.edits().implied(record)).isEqualTo(known("x2 10 x4 10 x6 0 x7 0 x9 241 x11 24"));
    }

    private static SortedMap<String, BigDecimal> known(String namesAndValues) {
        String[] words = namesAndValues.split(" ");
        SortedMap<String, BigDecimal> record = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            record.put(words[i], new BigDecimal(words[i + 1]));
        }
        return record;
    }

    private static void assertMended(EditRules rules, String typed, String meant) {
        assertThat(plain(TypingErrors.mended(rules.record(typed), rules.rules())))
                .isEqualTo(plain(rules.record(meant)));
    }

    private static SortedMap<String, String> plain(Map<String, BigDecimal> record) {
        SortedMap<String, String> plain = new TreeMap<>();
        record.forEach(
                (name, value) -> plain.put(name, value.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
