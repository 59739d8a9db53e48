package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.figure.Cell;
import org.tradebrief.report.pack.Release;

/** Observation files beside printed figures, or without any. */
class ObservationsTest {
    private static final String FILE = "observations/world.csv";
    private static final String OBSERVED = """
        REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
        WLD,DDSU,X,USD,2022,4083964.0,6,A
        CHN,DDSU,X,USD,2022,207007.0,6,A
        FRA,DDSU,X,USD,2022,,6,O
        """;

    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void observationsAlone() throws IOException {
        folders = new RunFolders(folder);
        folders.remove("figures");
        folders.write("decisions.yaml", "[]\n");
        folders.write(
                "sources.csv",
                "source,publisher,published,language,machine_translated,reliability,document\n"
                        + "UN,UNCTAD,2024-07,en,false,0.9,world.csv\n");
        folders.write(FILE, OBSERVED);
    }

    @Test
    void rowsReadAreRowsAcceptedAndRowsQuarantined() throws IOException {
        folders.write(FILE, OBSERVED + "XYZ,DDSU,X,USD,2022,1,6,A\n");
        folders.edit("catalogue/checks.yaml", text -> text.replaceFirst("threshold: 5", "threshold: 50"));
        Release release = Analysis.of(folders.request(false));

        assertThat(release.rowsRead()).isEqualTo(4);
        assertThat(release.rowsAccepted()).isEqualTo(3);
        assertThat(release.rowsMissing()).isEqualTo(1);
        assertThat(release.quarantined()).hasSize(1);
    }

    /** 207,007 / 4,083,964 = 5.0688 %. */
    @Test
    void economyIsComparedWithTheWorld() throws IOException {
        assertThat(Analysis.of(folders.request(false)).derived())
                .filteredOn(derived -> derived.code().equals("MSH"))
                .singleElement()
                .satisfies(derived -> assertThat(derived.value().orElseThrow())
                        .isCloseTo(5.0688, org.assertj.core.api.Assertions.within(5e-5)));
    }

    /** China alone is 0.051 of the world, which is far from all of it. */
    @Test
    void economiesThatDoNotAddUpToTheWorldAreAFinding() throws IOException {
        assertThat(Analysis.of(folders.request(false)).findings())
                .filteredOn(finding -> finding.rule().equals("world.coverage"))
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Digitally deliverable services trade, UNCTAD estimates, exports, 2022: the economies add up"
                                + " to 0.051 times the published world total.");
    }

    @Test
    void observationIsAnEstimateOfItsCell() throws IOException {
        assertThat(Analysis.of(folders.request(false)).reconciliation().of(Cell.parse("CHN.DDSU.X.USD.2022")))
                .hasValueSatisfying(estimate -> assertThat(estimate.figures()).containsExactly("world-3"));
    }

    @Test
    void statusThatThePublisherGivesIsPublished() throws IOException {
        folders.write(FILE, OBSERVED.replace("2022,207007.0,6,A", "2022,207007.0,6,P"));
        Release release = Analysis.of(folders.request(false));

        assertThat(release.reconciliation().of(Cell.parse("CHN.DDSU.X.USD.2022")))
                .map(release::obsStatus)
                .contains("P");
    }

    @Test
    void declaredSeriesThatIsMissingBlocksTheRelease() throws IOException {
        folders.write("catalogue/layouts.yaml", "- {files: world.csv, series: [USA.DDSU.X.USD]}\n");

        assertThatThrownBy(() -> Analysis.of(folders.request(false)))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("intake.complete")
                .hasMessageContaining("USA.DDSU.X.USD");
    }

    @Test
    void seriesOfTheLastEditionThatIsGoneBlocksTheRelease() throws IOException {
        folders.run(false, "data");
        folders.write(FILE, OBSERVED.replace("CHN,DDSU,X,USD,2022,207007.0,6,A\n", ""));

        assertThatThrownBy(() -> folders.run(false, "data"))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("intake.vanished")
                .hasMessageContaining("CHN.DDSU.X.USD");
    }

    @Test
    void rowsThatBlockTheReleaseAreWrittenToBeMended() throws IOException {
        folders.write(FILE, OBSERVED + "XYZ,DDSU,X,USD,2022,1,6,A\n");

        assertThatThrownBy(() -> folders.run(false, "data")).isInstanceOf(Blocked.class);
        assertThat(Files.readString(
                        folders.request(false).work().resolve("quarantine").resolve(FILE + ".quarantine.csv")))
                .contains("\n5,\"column REF_AREA: seen 'XYZ'");
    }
}
