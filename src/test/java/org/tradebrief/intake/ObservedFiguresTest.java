package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;

class ObservedFiguresTest {
    private static final String NAME = "observations/trade 2024.csv";
    private static final String HEADER =
            "REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS,OBS_CONF\n";

    @TempDir
    private Path folder;

    @Test
    void figureSaysWhatTheFileWrites() {
        ReadFigure read = only("CHN,DDS,X,USD,2022,207007.0,6,A,F\n").orElseThrow();

        assertThat(read.figure().id()).isEqualTo("trade_2024-2");
        assertThat(read.figure().source()).isEqualTo("UN");
        assertThat(read.figure().printed()).isEqualTo("207007.0");
        assertThat(read.figure().note()).isEqualTo("UNIT_MULT 6");
        assertThat(read.figure().place()).hasToString(NAME + ":2");
    }

    /** 207,007.0 million: half of 0.1 million to both sides. */
    @Test
    void quantityIsThatOfTheDigits() {
        assertThat(only("CHN,DDS,X,USD,2022,207007.0,6,A,F\n"))
                .flatMap(read -> read.reading().allowed())
                .hasValueSatisfying(
                        quantity -> assertThat(quantity.lower()).isEqualByComparingTo(new BigDecimal("207006950000")));
    }

    @Test
    void statusOfTheFileIsKept() {
        assertThat(only("CHN,DDS,X,USD,2022,207007.0,6,B,F\n"))
                .map(ReadFigure::status)
                .contains(ObsStatus.B);
    }

    @Test
    void missingValueIsNoFigure() {
        assertThat(only("CHN,DDS,X,USD,2022,,6,O,F\n")).isEmpty();
    }

    @Test
    void confidentialValueIsNoFigure() {
        assertThat(only("CHN,DDS,X,USD,2022,207007.0,6,A,C\n")).isEmpty();
    }

    @Test
    void mendedQuarantineFileHasTheSourceOfItsOriginal() {
        ObservedFigures.of(List.of(NAME + ".quarantine.csv"), List.of(source()));
    }

    @Test
    void fileThatIsNoSourcesDocumentIsRefused() {
        assertThatThrownBy(() -> ObservedFigures.of(List.of("observations/trade 2025.csv"), List.of(source())))
                .hasMessageContaining("no row for observations/trade 2025.csv")
                .hasMessageContaining("nearest: trade 2024.csv");
    }

    private Optional<ReadFigure> only(String row) {
        new Seeds(folder).with(NAME, HEADER + row);
        ObservationFiles files = new ObservationFiles(folder, Seeds.catalogue());
        ObservedFigures figures = ObservedFigures.of(files.names(), List.of(source()));
        try (ObservationFile file = files.open(NAME)) {
            return file.next() instanceof Row.Accepted<Observation> accepted
                    ? figures.figure(accepted.value())
                    : Optional.empty();
        }
    }

    private static Source source() {
        return new Source("UN", "Office", Period.year(2024), "en", false, BigDecimal.ONE, "trade 2024.csv");
    }
}
