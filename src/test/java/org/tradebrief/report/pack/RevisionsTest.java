package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

/** Each difference between two editions has one cause. */
class RevisionsTest {
    private static final String NAME = "CHN.DDS.T.USD.2022";
    private static final Map<String, String> INPUTS =
            Map.of("seeds/figures/a.csv", "1", "seeds/catalogue/checks.yaml", "1");

    @Test
    void aValueThatIsAsItWasIsNoRevisionAndKeepsItsEdition() {
        History history = since(INPUTS, value(1, "S1"), value(1, "S1"));

        assertThat(history.revisions()).isEmpty();
        assertThat(history.since()).containsEntry(NAME, "first");
    }

    @Test
    void aValueOnOtherFiguresWasRevisedByTheFigures() {
        assertThat(cause(INPUTS, value(1, "S1"), value(2, "S2"))).isEqualTo(Revision.Cause.FIGURES);
    }

    @Test
    void aValueOnTheSameFiguresOfAChangedFileWasRevisedByTheInputs() {
        assertThat(cause(
                        Map.of("seeds/figures/a.csv", "2", "seeds/catalogue/checks.yaml", "2"),
                        value(1, "S1"),
                        value(2, "S1")))
                .isEqualTo(Revision.Cause.INPUTS);
    }

    @Test
    void aValueOnTheSameFilesWasRevisedByTheCatalogue() {
        assertThat(cause(
                        Map.of("seeds/figures/a.csv", "1", "seeds/catalogue/checks.yaml", "2"),
                        value(1, "S1"),
                        value(2, "S1")))
                .isEqualTo(Revision.Cause.CATALOGUE);
    }

    @Test
    void aValueOnTheSameInputsWasRevisedByTheProgram() {
        assertThat(cause(INPUTS, value(1, "S1"), value(2, "S1"))).isEqualTo(Revision.Cause.PROGRAM);
    }

    @Test
    void aValueThatIsGoneWasWithdrawn() {
        History history = Revisions.since(past(value(1, "S1")), published(new TreeMap<>()), INPUTS);

        assertThat(history.revisions()).extracting(Revision::cause).containsExactly(Revision.Cause.WITHDRAWN);
    }

    @Test
    void aValueThatNoEditionHeldIsNew() {
        Past nothing = new Past("first", "code", new TreeMap<>(INPUTS), new TreeMap<>());
        SortedMap<String, Vintage> values = new TreeMap<>(Map.of(NAME, value(1, "S1")));

        assertThat(Revisions.since(nothing, published(values), INPUTS).revisions())
                .extracting(Revision::cause)
                .containsExactly(Revision.Cause.NEW);
    }

    private static Revision.Cause cause(Map<String, String> inputs, Vintage before, Vintage now) {
        return since(inputs, before, now).of(NAME).orElseThrow().cause();
    }

    private static History since(Map<String, String> inputs, Vintage before, Vintage now) {
        return Revisions.since(past(before), published(new TreeMap<>(Map.of(NAME, now))), inputs);
    }

    private static Past past(Vintage before) {
        return new Past(
                "first",
                "code",
                new TreeMap<>(INPUTS),
                new TreeMap<>(Map.of(NAME, new Past.Values("USD", List.of(before), true))));
    }

    private static Published published(SortedMap<String, Vintage> values) {
        SortedMap<String, String> units = new TreeMap<>();
        values.keySet().forEach(name -> units.put(name, "USD"));
        return new Published("second", values, units);
    }

    private static Vintage value(double number, String figure) {
        return new Vintage("first", number, Interval.of(0, 10), "single", List.of(figure));
    }
}
