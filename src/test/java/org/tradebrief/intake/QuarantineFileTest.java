package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.figure.ReadFigure;

class QuarantineFileTest {
    private static final String NAME = "figures/a.csv";
    private static final String BAD = "A-1,S1,1,p1,DSS,CHM,T,2024,level,\"$1,000\",,\n";

    @TempDir
    private Path folder;

    @Test
    void rowStandsBehindItsLineAndItsErrors() throws IOException {
        assertThat(quarantine(Seeds.FIGURES + BAD))
                .isEqualTo("\uFEFFquarantine_line,quarantine_errors," + Seeds.FIGURES
                        + "2,\"column indicator: seen 'DSS', expected the code or an alias of an indicator"
                        + " (nearest: DDS) | column area: seen 'CHM', expected the code of an area (nearest: CHN)\","
                        + BAD);
    }

    @Test
    void mendedFileIsAcceptedBesideTheOneThatItMends() throws IOException {
        String mended = quarantine(Seeds.FIGURES + BAD).replace(",DSS,CHM,", ",DDS,CHN,");
        new Seeds(folder).with("figures/mended.csv", mended);
        try (FigureFile file = new Seeds(folder).scan().open("figures/mended.csv")) {
            assertThat(file.next())
                    .isInstanceOfSatisfying(
                            Row.Accepted.class,
                            row -> assertThat(
                                            ((ReadFigure) row.value()).figure().printed())
                                    .isEqualTo("$1,000"));
        }
    }

    @Test
    void rowThatIsQuarantinedAgainHasItsColumnsOnce() throws IOException {
        String once = quarantine(Seeds.FIGURES + BAD);
        assertThat(quarantine(once)).isEqualTo(once);
    }

    @Test
    void rowWithTooManyFieldsKeepsThemAll() throws IOException {
        assertThat(quarantine(Seeds.FIGURES + BAD.strip() + ",x,y\n")).endsWith("\"$1,000\",,,x,y\n");
    }

    private String quarantine(String figures) throws IOException {
        Seeds seeds = new Seeds(folder).with(NAME, figures);
        Path target = folder.resolve("quarantine.csv");
        try (FigureFile file = seeds.scan().open(NAME);
                QuarantineFile quarantine = QuarantineFile.create(target, file.columns(), ',')) {
            while (file.hasNext()) {
                if (file.next() instanceof Row.Quarantined<ReadFigure> row) {
                    quarantine.write(row);
                }
            }
        }
        return Files.readString(target);
    }
}
