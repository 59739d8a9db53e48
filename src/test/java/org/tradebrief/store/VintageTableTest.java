package org.tradebrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.pack.Past;
import org.tradebrief.report.pack.Published;
import org.tradebrief.report.pack.Vintage;

/** The table tells what was published before an edition, and stores changes alone. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VintageTableTest {
    private static final String NAME = "CHN.DDS.T.USD.2022";
    private static final Edition FIRST = new Edition(LocalDate.of(2025, 1, 1), 1);
    private static final Edition SECOND = new Edition(LocalDate.of(2025, 1, 1), 2);
    private static final Edition TENTH = new Edition(LocalDate.of(2025, 1, 1), 10);

    @Parameter
    TestDatabase database = TestDatabase.HSQLDB;

    private JdbcTemplate jdbc;
    private VintageTable vintages;

    @BeforeEach
    void open() {
        jdbc = new JdbcTemplate(database.connections());
        vintages = new VintageTable(jdbc);
    }

    @Test
    void nothingWasPublishedBeforeTheFirstEdition() {
        add(FIRST, Map.of(NAME, 1.0));

        assertThat(vintages.before(FIRST)).isEmpty();
    }

    @Test
    void aValueThatStaysIsStoredOnceAndKeepsTheEditionItCameWith() {
        add(FIRST, Map.of(NAME, 1.0));
        add(SECOND, Map.of(NAME, 1.0));

        assertThat(rows()).isEqualTo(1);
        assertThat(past(TENTH).last().edition()).isEqualTo(FIRST.toString());
    }

    @Test
    void everyDifferentValueIsKeptOldestFirst() {
        add(FIRST, Map.of(NAME, 1.0));
        add(SECOND, Map.of(NAME, 2.0));

        assertThat(past(TENTH).values()).extracting(Vintage::value).containsExactly(1.0, 2.0);
        assertThat(past(TENTH).held()).isTrue();
    }

    @Test
    void aValueThatWasWithdrawnIsNotHeldAnyMore() {
        add(FIRST, Map.of(NAME, 1.0));
        add(SECOND, Map.of());

        assertThat(past(TENTH).held()).isFalse();
        assertThat(past(TENTH).last().value()).isEqualTo(1.0);
    }

    @Test
    void anEditionAddedBetweenTwoOthersLeavesWhatTheLaterOnePublished() {
        add(FIRST, Map.of(NAME, 1.0));
        add(TENTH, Map.of(NAME, 1.0));
        add(SECOND, Map.of(NAME, 2.0));

        assertThat(past(new Edition(LocalDate.of(2025, 2, 1), 1)).values())
                .extracting(Vintage::value)
                .containsExactly(1.0, 2.0, 1.0);
        assertThat(past(TENTH).last().value()).isEqualTo(2.0);
    }

    @Test
    void anEndOfAnIntervalWithoutBoundComesBackAsSuch() {
        Interval atLeast = Interval.of(3, Double.POSITIVE_INFINITY);
        add(FIRST, Map.of(NAME, 5.0), atLeast);

        assertThat(past(SECOND).last().interval()).isEqualTo(atLeast);
    }

    @Test
    void theEditionsThatAreHeldAreToldWithWhatIdentifiesThemAndMayBeForgotten() {
        add(FIRST, Map.of(NAME, 1.0));
        add(TENTH, Map.of(NAME, 2.0));

        assertThat(vintages.heldBefore(TENTH)).containsExactly(Map.entry(FIRST, Manifest.NONE.release()));
        vintages.clear();
        assertThat(vintages.heldBefore(TENTH)).isEmpty();
        assertThat(rows()).isZero();
    }

    private Past.Values past(Edition edition) {
        return Objects.requireNonNull(
                vintages.before(edition).orElseThrow().histories().get(NAME));
    }

    private long rows() {
        return jdbc.queryForList("select name from vintage", String.class).size();
    }

    private void add(Edition edition, Map<String, Double> numbers) {
        add(edition, numbers, Interval.of(0, 10));
    }

    private void add(Edition edition, Map<String, Double> numbers, Interval interval) {
        SortedMap<String, Vintage> values = new TreeMap<>();
        SortedMap<String, String> units = new TreeMap<>();
        numbers.forEach((name, number) -> {
            values.put(name, new Vintage(edition.toString(), number, interval, "single", List.of("S1-1", "S2-1")));
            units.put(name, "USD");
        });
        vintages.add(edition, new Published(edition.toString(), values, units), Manifest.NONE);
    }
}
