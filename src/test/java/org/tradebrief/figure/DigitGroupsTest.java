package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.DigitGroups.Group;

class DigitGroupsTest {

    @Test
    void aDecimalIsTwoGroups() {
        assertThat(DigitGroups.of("US$2022.3727 billion").groups())
                .containsExactly(new Group("2022", 3, 7), new Group("3727", 8, 12));
    }

    @Test
    void groupsStandInPrintedOrderWithTheirZeros() {
        assertThat(DigitGroups.of("November 2023, 11; 007").groups())
                .map(Group::digits)
                .containsExactly("2023", "11", "007");
    }

    @Test
    void aPhraseWithoutDigitsHasNone() {
        assertThat(DigitGroups.of("hit a record high").groups()).isEmpty();
    }
}
