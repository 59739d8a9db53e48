package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TintTest {
    @ParameterizedTest
    @ValueSource(ints = {0x12436D, 0x28A197, 0x801650, 0xF46A25, 0xFFFF00})
    void textInAnyColourCanBeReadOnWhite(int colour) {
        assertThat(Tint.contrastOnWhite(Tint.readable(colour))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aColourDarkEnoughStaysAsItIs() {
        assertThat(Tint.readable(0x12436D)).isEqualTo(0x12436D);
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(Tint.contrastOnWhite(0)).isCloseTo(21, within(1e-9));
    }

    @Test
    void halfWayToWhiteLightensEachChannelByHalfItsDistance() {
        assertThat(Tint.lighter(0x004080, 0.5)).isEqualTo(0x80A0C0);
    }
}
