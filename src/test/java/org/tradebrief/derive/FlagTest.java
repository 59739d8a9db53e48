package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.reconcile.Estimate;

class FlagTest {
    @ParameterizedTest
    @CsvSource({
        "SINGLE, P, PROVISIONAL",
        "SINGLE, B, BREAK",
        "AGREED, E, ESTIMATED",
        "SINGLE, N, UNRELIABLE",
        "IMPLIED, P, ESTIMATED",
        "REPAIRED, A, ESTIMATED",
        "FORECAST, A, FORECAST",
        "DISPUTED, P, DISPUTED"
    })
    void whatAReaderMustKnowOfAnEstimate(Estimate.Status standing, ObsStatus published, Flag flag) {
        assertThat(Flag.of(standing, published)).contains(flag);
    }

    @Test
    void ofANormalValueThereIsNothingToKnow() {
        assertThat(Flag.of(Estimate.Status.SINGLE, ObsStatus.A)).isEmpty();
    }

    @Test
    void theGravestOfSeveralFlagsIsTheStatusThatDataCarry() {
        assertThat(Flag.status(Set.of(Flag.BREAK, Flag.PROVISIONAL))).isEqualTo(ObsStatus.P);
        assertThat(Flag.status(Set.of(Flag.PROVISIONAL, Flag.ESTIMATED))).isEqualTo(ObsStatus.E);
        assertThat(Flag.status(Set.of(Flag.ESTIMATED, Flag.SMALL_BASE))).isEqualTo(ObsStatus.U);
        assertThat(Flag.status(Set.of())).isEqualTo(ObsStatus.A);
    }
}
