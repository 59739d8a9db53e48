package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InputError;

class CompletenessTest {
    private static final String NAME = "observations/data.csv";

    @TempDir
    private Path folder;

    @Test
    void inventoryCountsEveryRowOnce() {
        Inventory inventory = inventory("""
                REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE
                CHN,DDS,USD,2022,1
                CHN,DDS,USD,2023,
                CHN,SVC,USD,2023,2
                CHN,SVC,USD,2024,two
                """);
        assertThat(inventory.read()).isEqualTo(4);
        assertThat(inventory.accepted()).isEqualTo(3);
        assertThat(inventory.missing()).isEqualTo(1);
        assertThat(inventory.quarantined()).isEqualTo(1);
        assertThat(inventory.series()).containsExactly("CHN.DDS.N.USD", "CHN.SVC.N.USD");
    }

    @Test
    void seriesAndRowsThatAreDeclaredAndNotThereAreErrors() {
        new Seeds(folder).with("catalogue/layouts.yaml", """
                        - files: data.csv
                          series: [CHN.DDS.N.USD, WLD.DDS.N.USD]
                          rows: 3
                        """);
        Inventory inventory = inventory("REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nCHN,DDS,USD,2022,1\n");
        Layout layout = new ObservationFiles(folder, Seeds.catalogue()).layout(NAME);
        assertThat(Completeness.declared(layout, inventory))
                .extracting(InputError::message)
                .containsExactly(
                        NAME + ", column WLD.DDS.N.USD: seen 'no such series', expected every expected series"
                                + " (nearest: CHN.DDS.N.USD)",
                        NAME + ": seen '1 rows', expected 3 rows, as declared"
                                + " (get the whole file, or correct rows in catalogue/layouts.yaml)");
    }

    @Test
    void columnAndSeriesThatTheLastEditionHadAreMissed() {
        Inventory earlier = new Inventory(
                NAME, "", ',', List.of("A", "B"), new TreeSet<>(List.of("CHN.DDS.X.USD", "CHN.SVC.X.USD")), 2, 0, 0);
        Inventory now =
                new Inventory(NAME, "", ',', List.of("B", "C"), new TreeSet<>(List.of("CHN.SVC.X.USD")), 1, 0, 0);
        assertThat(Completeness.vanished(earlier, now))
                .extracting(InputError::column)
                .containsExactly("A", "CHN.DDS.X.USD");
    }

    @Test
    void errorsOfOneKindAreOneGroup() {
        ErrorGroups groups = new ErrorGroups();
        for (int line = 2; line < 12; line++) {
            groups.add(new InputError(NAME, line, "OBS_VALUE, character " + line, "x" + line, "a number", ""));
        }
        groups.add(new InputError(NAME, 12, "REF_AREA", "CHX", "an area", ""));
        assertThat(groups.groups())
                .extracting(ErrorGroups.Group::message)
                .containsExactly(
                        NAME + ":2, column OBS_VALUE, character 2: seen 'x2', expected a number, and 9 more like it",
                        NAME + ":12, column REF_AREA: seen 'CHX', expected an area");
    }

    private Inventory inventory(String text) {
        new Seeds(folder).with(NAME, text);
        try (ObservationFile file = new ObservationFiles(folder, Seeds.catalogue()).open(NAME)) {
            Inventory.Taker taker = new Inventory.Taker(NAME, file);
            file.forEachRemaining(taker::count);
            return taker.inventory();
        }
    }
}
