package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String CHINESE = "地区,时间,进出口,同比\n全国,2024-01,376356483,3.1\n北京市,2024-01,1,2\n";
    private static final String FRENCH = "pays,période,libellé\nCôte d’Ivoire,2024,Données révisées où précisé\n";
    private static final String ENGLISH = "area,period,value\nCHN,2024,1\n".repeat(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, WELL_FORMED",
        "UTF-16LE, UTF-16LE, DETECTED",
        "UTF-16BE, UTF-16BE, DETECTED",
        "windows-1252, windows-1252, DETECTED"
    })
    void westernTextIsDetected(String written, String charset, Encoding.Known known) throws IOException {
        assertThat(encoding(FRENCH.repeat(5), written)).isEqualTo(new Encoding(Charset.forName(charset), 0, known));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8, WELL_FORMED", "GB18030, GB18030, DETECTED"})
    void chineseTextIsDetected(String written, String charset, Encoding.Known known) throws IOException {
        assertThat(encoding(CHINESE.repeat(5), written)).isEqualTo(new Encoding(Charset.forName(charset), 0, known));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8, 3", "UTF-16LE, UTF-16LE, 2", "UTF-16BE, UTF-16BE, 2"})
    void byteOrderMarkSaysMoreThanADeclaration(String written, String charset, int length) throws IOException {
        Path file = write("\uFEFF" + CHINESE, written);
        assertThat(Encoding.of(file, Optional.of(Charset.forName("GB18030"))))
                .isEqualTo(new Encoding(Charset.forName(charset), length, Encoding.Known.BYTE_ORDER_MARK));
    }

    @Test
    void asciiIsUtf8() throws IOException {
        assertThat(encoding(ENGLISH, "US-ASCII").charset()).isEqualTo(Charset.forName("UTF-8"));
    }

    @Test
    void textFarBelowAsciiDecides() throws IOException {
        assertThat(encoding(ENGLISH.repeat(500) + CHINESE.repeat(5), "GB18030").charset())
                .isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void characterThatTheSampleCutsDoesNotMatter() throws IOException {
        // 65,535 bytes before a character of three: the sample of 65,536 bytes ends within it.
        assertThat(encoding("é" + "a".repeat(65_533) + "中".repeat(10), "UTF-8").known())
                .isEqualTo(Encoding.Known.WELL_FORMED);
    }

    private Encoding encoding(String text, String charset) throws IOException {
        return Encoding.of(write(text, charset), Optional.empty());
    }

    private Path write(String text, String charset) {
        new Seeds(folder).with("file", text.getBytes(Charset.forName(charset)));
        return folder.resolve("file");
    }
}
