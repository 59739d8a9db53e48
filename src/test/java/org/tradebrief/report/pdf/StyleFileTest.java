package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InvalidInput;

class StyleFileTest {
    @TempDir
    Path pack;

    @Test
    void theStyleThatShipsSaysTheStandard() {
        assertThat(StyleFile.load(Path.of("report-templates", "digital-trade"))).isEqualTo(HouseStyle.standard());
    }

    @Test
    void aPackWithoutAStyleHasTheStandard() {
        assertThat(StyleFile.load(pack)).isEqualTo(HouseStyle.standard());
    }

    /** 25.4 mm are an inch, 72 points. */
    @Test
    void lengthsAreReadInMillimetresAndPoints() throws IOException {
        HouseStyle style = load("page: {left: 25.4 mm, right: 60 pt}");
        assertThat(style.page().left()).isCloseTo(72, within(1e-9));
        assertThat(style.page().right()).isEqualTo(60);
        assertThat(style.page().top()).isEqualTo(HouseStyle.standard().page().top());
    }

    @Test
    void coloursAndSizesReplaceTheStandard() throws IOException {
        HouseStyle style = load("colours: {text: \"#000000\"}\ntype: {body: 11}");
        assertThat(style.colours().text()).isZero();
        assertThat(style.type().body()).isEqualTo(11);
    }

    @Test
    void aMisspeltKeyIsNamedWithItsLineAndTheNearest() {
        assertThatThrownBy(() -> load("page: {size: A4}\ncolors: {text: \"#000000\"}"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("style.yaml:2")
                .hasMessageContaining("colors")
                .hasMessageContaining("nearest: colours");
    }

    @Test
    void aColourThatIsNoneIsNamedWithItsLine() {
        assertThatThrownBy(() -> load("colours:\n  text: navy"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("style.yaml:2")
                .hasMessageContaining("navy");
    }

    @Test
    void textThatNobodyCanReadOnWhiteIsRefused() {
        assertThatThrownBy(() -> load("colours: {muted: \"#BBBBBB\"}"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("contrast")
                .hasMessageContaining("#BBBBBB");
    }

    private HouseStyle load(String text) throws IOException {
        Files.writeString(pack.resolve(StyleFile.NAME), text);
        return StyleFile.load(pack);
    }
}
