package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void theRuntimesColourManagementReadsItAsSrgb() {
        ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] colour = {0.07f, 0.26f, 0.43f};
        float[] standard = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        float[] own = space.toCIEXYZ(colour);
        for (int i = 0; i < 3; i++) {
            assertThat(own[i]).isCloseTo(standard[i], within(0.002f));
        }
    }
}
