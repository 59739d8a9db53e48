package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

/** A revision tells first, previous and current value apart. */
class RevisionTest {
    private static final Vintage FIRST = vintage("2025-01-01.1", 100);
    private static final Vintage PREVIOUS = vintage("2025-02-01.1", 103);
    private static final Vintage CURRENT = vintage("2025-03-01.1", 101);

    @Test
    void itsSizeIsCurrentLessPrevious() {
        Revision revision = revision(List.of(FIRST, PREVIOUS), Optional.of(CURRENT));

        assertThat(revision.first()).contains(FIRST);
        assertThat(revision.previous()).contains(PREVIOUS);
        assertThat(revision.size()).hasValue(-2);
    }

    @Test
    void aNewOrWithdrawnValueHasNoSize() {
        assertThat(revision(List.of(), Optional.of(CURRENT)).size()).isEmpty();
        assertThat(revision(List.of(FIRST), Optional.empty()).size()).isEmpty();
    }

    @Test
    void aValueThatComesBackIsNewThoughItWasPublishedOnce() {
        Revision revision = revision(Revision.Cause.NEW, List.of(FIRST), Optional.of(CURRENT));

        assertThat(revision.first()).contains(FIRST);
        assertThat(revision.previous()).isEmpty();
        assertThat(revision.size()).isEmpty();
    }

    /** 12.05 as two programs computed it, one of them in another order. */
    @Test
    void whatRoundingErrorsTellApartIsTheSameValue() {
        Vintage before = vintage("2025-01-01.1", 12.049999999999983);
        Vintage now = vintage("2025-02-01.1", 12.05);

        assertThat(before.sameAs(now)).isTrue();
        assertThat(revision(List.of(before), Optional.of(now)).size()).hasValue(0);
        assertThat(before.sameAs(vintage("2025-02-01.1", 12.0500001))).isFalse();
    }

    private static Revision revision(List<Vintage> history, Optional<Vintage> current) {
        return revision(history.isEmpty() ? Revision.Cause.NEW : Revision.Cause.FIGURES, history, current);
    }

    private static Revision revision(Revision.Cause cause, List<Vintage> history, Optional<Vintage> current) {
        return new Revision("CHN.DDS.T.USD.2024", "USD", history, current, cause);
    }

    private static Vintage vintage(String edition, double value) {
        return new Vintage(edition, value, Interval.point(value), "single", List.of("S001-01"));
    }
}
