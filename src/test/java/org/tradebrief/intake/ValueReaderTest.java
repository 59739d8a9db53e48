package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.figure.ObsStatus;

class ValueReaderTest {
    private static final ValueReader POINT = new ValueReader(Dialect.PLAIN);
    private static final ValueReader COMMA = new ValueReader(new Dialect(';', ',', List.of("..", "n.a."), Map.of()));
    private static final ValueReader MARKS = new ValueReader(
            new Dialect(',', '.', List.of("..", ":", "n.a.", "-"), Map.of("b", ObsStatus.B, "(u)", ObsStatus.U)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1835732.0           | 1835732.0
                    -0.5                | -0.5
                    +7                  | 7
                    '  12 '             | 12
                    1,835,732.0         | 1835732.0
                    1 835 732           | 1835732
                    1'835'732.25        | 1835732.25
                    1’835               | 1835
                    '1\u202f835\u00a0732' | 1835732
                    １２３.４            | 123.4
                    −3.1                | -3.1
                    1.5e3               | 1.5e3
                    0.000000000000000000123 | 0.000000000000000000123
                    123456789012345678901234567890 | 123456789012345678901234567890
                    """)
    void pointReadsANumberWithItsDecimals(String field, BigDecimal number) {
        assertThat(POINT.read(field)).isEqualTo(new ObsValue.Number(number, ObsStatus.A));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.835.732,0         | 1835732.0
                    0,6                 | 0.6
                    1 835,25            | 1835.25
                    1.835               | 1835
                    """)
    void declaredCommaReadsANumberWithItsDecimals(String field, BigDecimal number) {
        assertThat(COMMA.read(field)).isEqualTo(new ObsValue.Number(number, ObsStatus.A));
    }

    @ParameterizedTest
    @CsvSource({
        "1066.0 r, 1066.0, A",
        "26.0*, 26.0, A",
        "'1,066.0 (e)', 1066.0, E",
        "12p, 12, P",
        "12 b, 12, B",
        "12(u), 12, U",
        "12 (f), 12, F"
    })
    void flagBesideANumberIsItsStatus(String field, BigDecimal number, ObsStatus flag) {
        assertThat(MARKS.read(field)).isEqualTo(new ObsValue.Number(number, flag));
    }

    @ParameterizedTest
    @CsvSource({"'', A", "NaN, A", ".., A", ":, A", "n.a., A", "-, A", "' ', A", "(e), E", "*, A", ": p, P"})
    void markThatIsDeclaredStandsForNoValue(String field, ObsStatus flag) {
        assertThat(MARKS.read(field)).isEqualTo(new ObsValue.Missing(flag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ..        | 0 | declare it under missing
                    n.a.      | 0 | declare it under missing
                    12,5      | 2 | declare decimal: ","
                    1.835.732,0 | 5 | declare decimal: ","
                    12 z      | 2 | declare that under flags
                    """)
    void whatIsNotDeclaredIsRefusedWithItsPlaceAndWhatToDeclare(String field, int at, String hint) {
        assertThat(POINT.read(field)).isInstanceOfSatisfying(ObsValue.Refused.class, refused -> {
            assertThat(refused.at()).isEqualTo(at);
            assertThat(refused.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,83,5",
                "1,835 732",
                "1e999",
                "0x10",
                "1.2.3",
                "--1",
                "12 34",
                "1,835,73",
                "∞",
                "½",
                "12%",
                "Infinity"
            })
    void whatIsNoNumberIsRefused(String field) {
        assertThat(POINT.read(field)).isInstanceOf(ObsValue.Refused.class);
    }
}
