package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlBytesTest {

    @Property(tries = 500)
    void aNumberReadsBackAsItself(@ForAll double number) {
        assertThat(Double.parseDouble(written(number))).isEqualTo(number);
    }

    @Property(tries = 500)
    void aNumberOfOrdinarySizeReadsBackAsItself(@ForAll @DoubleRange(min = -1e13, max = 1e13) double number) {
        assertThat(Double.parseDouble(written(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-12,-12", "0.1,0.1", "-0.05,-0.05", "1234567.25,1234567.25", "2710000000000,2710000000000"})
    void fewDecimalsAreWrittenPlainly(double number, String expected) {
        assertThat(written(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a<b,a&lt;b", "a>b,a&gt;b", "a&b,a&amp;b", "\u4e2d\ud83d\ude00,\u4e2d\ud83d\ude00"})
    void textIsEscapedAndKept(String text, String expected) {
        assertThat(written(xml -> xml.text(text))).isEqualTo(expected);
    }

    private interface Writing {
        void to(XmlBytes xml) throws IOException;
    }

    private static String written(double number) {
        return written(xml -> xml.number(number));
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlBytes xml = new XmlBytes(out);
        try {
            writing.to(xml);
            xml.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
