package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Quantity;

class ObservationFileTest {
    private static final String NAME = "observations/data.csv";
    private static final String HEADER =
            "REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,OBS_STATUS,OBS_CONF\n";

    @TempDir
    private Path folder;

    @Test
    void rowOfSdmxCsv1IsReadByItsIdentifiers() {
        Observation observation = only("DATAFLOW,TIME_PERIOD,FREQ,REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,OBS_VALUE\n"
                + "AG:DF(1.0),2023,A,CHN,DDS,X,USD,12.5\n");
        assertThat(observation.cell()).hasToString("CHN.DDS.X.USD.2023");
        assertThat(observation.value()).contains(new BigDecimal("12.5"));
        assertThat(observation.field("FREQ")).contains("A");
    }

    @Test
    void rowOfSdmxCsv2WithNamesInTheSameFieldsIsReadByItsIdentifiers() {
        Observation observation = only(
                "STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA: Reference area,INDICATOR: Indicator,UNIT_MEASURE: Unit,"
                        + "TIME_PERIOD: Time period,OBS_VALUE: Value,UNIT_MULT: Multiplier,OBS_STATUS: Status\n"
                        + "dataflow,AG:DF(1.0.0): A flow,I,CHN: China,ICT: Internet use,PT_BS: Percentage of businesses,"
                        + "2023,12.5,0: Units,A: Normal value\n");
        assertThat(observation.cell()).hasToString("CHN.ICT.N.PT.2023");
    }

    @Test
    void rowWithNamesOnlyIsReadByTheNamesOfTheCatalogue() {
        Observation observation =
                only("Reference area;Indicator;Unit of measure;Time period;Observation value;Observation status\n"
                        + "中国;services;USD;2023;12.5;Estimated value\n");
        assertThat(observation.cell()).hasToString("CHN.SVC.N.USD.2023");
        assertThat(observation.status()).isEqualTo(ObsStatus.E);
    }

    @ParameterizedTest
    @CsvSource({
        // value, UNIT_MULT, DECIMALS, unit: half a unit of the last digit to both sides, 10^(UNIT_MULT - DECIMALS) / 2
        "12.5, 6, 1, USD, DDS, 12450000, 12550000",
        "12, 6, 1, USD, DDS, 11950000, 12050000",
        "12.5, 6, '', USD, DDS, 12450000, 12550000",
        "-3, 0, 0, USD, DDS, -3.5, -2.5",
        "12.5, 0, 1, PT, ICT, 12.45, 12.55",
        "7, 0, 0, NUM, FIRMS, 7, 7",
        "7, 3, 0, NUM, FIRMS, 6500, 7500"
    })
    void multiplierAndDecimalsGiveTheInterval(
            String value, String multiplier, String decimals, String unit, String indicator, double low, double high) {
        Observation observation = only(HEADER + "CHN," + indicator + ",X," + unit + ",2023," + value + "," + multiplier
                + "," + decimals + ",A,F\n");
        Quantity quantity = observation.quantity().orElseThrow();
        assertThat(quantity.lower()).isEqualByComparingTo(BigDecimal.valueOf(low));
        assertThat(quantity.upper()).isEqualByComparingTo(BigDecimal.valueOf(high));
        assertThat(quantity.interval()).matches(interval -> interval.contains(Interval.of(low, high)));
    }

    @ParameterizedTest
    @CsvSource({"'', O, O", "'', A, O", "'', M, M", "NaN, '', O", "'', E, O"})
    void emptyValueIsMissingAndNeverZero(String value, String status, ObsStatus expected) {
        Observation observation = only(HEADER + "CHN,DDS,X,USD,2023," + value + ",6,1," + status + ",F\n");
        assertThat(observation.missing()).isTrue();
        assertThat(observation.quantity()).isEmpty();
        assertThat(observation.status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12.5, '', A", "12.5, E, E", "12.5 (e), A, E", "12.5 (e), P, P", "12.5 r, A, A", "12.5, p, P"})
    void statusColumnSaysMoreThanAFlagUnlessItIsNormal(String value, String status, ObsStatus expected) {
        assertThat(only(HEADER + "CHN,DDS,X,USD,2023," + value + ",6,1," + status + ",F\n")
                        .status())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"F, true", "'', true", "PU, true", "C, false", "N, false", "D, false", "ZZ, false"})
    void onlyFreeObservationsMayBePublished(String confidentiality, boolean free) {
        assertThat(only(HEADER + "CHN,DDS,X,USD,2023,1,6,1,A," + confidentiality + "\n")
                        .free())
                .isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024", "2024-S1, 2024-S1", "2024-Q3, 2024-Q3", "2024Q3, 2024-Q3", "2024-07, 2024-07",
        "2024-M07, 2024-07", "2024M07, 2024-07", "2024-A1, 2024", "2024-07-15, 2024-07-15", "2024-B2, 2024-S2"
    })
    void periodsAreReadInEveryCustomaryNotation(String notation, String period) {
        assertThat(only(HEADER + "CHN,DDS,X,USD," + notation + ",1,6,1,A,F\n").period())
                .hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2024-12-31, 2024", "A, 2024-01-01, 2024", "H, 2024-07-01, 2024-S2", "Q, 2024-03-31, 2024-Q1",
        "M, 2024-02-29, 2024-02", "D, 2024-02-10, 2024-02-10", "A, 2024, 2024", "'', 2024-01-01, 2024-01-01"
    })
    void firstAndLastDayStandForThePeriodOfTheFrequency(String frequency, String day, String period) {
        assertThat(only("FREQ,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n" + frequency + ",CHN,DDS,USD,"
                                + day + ",1\n")
                        .period())
                .hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({"A, 2024-Q1", "A, 2024-06-15", "M, 2024", "Q, 2024-02"})
    void periodThatContradictsItsFrequencyIsQuarantined(String frequency, String period) {
        assertThat(read("FREQ,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n" + frequency + ",CHN,DDS,USD,"
                        + period + ",1\n"))
                .singleElement()
                .isInstanceOf(Row.Quarantined.class);
    }

    @Test
    void layoutThatNamesAnUnknownIndicatorIsRefusedWithTheNearest() {
        declare("indicators: {EXPORTS: DDX.X}");
        assertThatThrownBy(() -> read(HEADER))
                .hasMessageContaining("catalogue/layouts.yaml, column EXPORTS: seen 'DDX.X'")
                .hasMessageContaining("nearest: DDS");
    }

    @Test
    void declaredDecimalsOutrankThoseThatTheWriterOfTheFileAdded() {
        declare("decimals: {DDS: 0}");
        // 37,658.0 million with no decimal of its own: half a million to both sides
        assertThat(only(HEADER + "CHN,DDS,X,USD,2024,37658.0,6,,A,F\n")
                        .quantity()
                        .orElseThrow()
                        .interval())
                .isEqualTo(Interval.of(37_657.5e6, 37_658.5e6));
    }

    @Test
    void aColumnOfDecimalsOutranksDeclaredOnes() {
        declare("decimals: {DDS: 0}");
        assertThat(only(HEADER + "CHN,DDS,X,USD,2024,37658.0,6,1,A,F\n")
                        .quantity()
                        .orElseThrow()
                        .interval())
                .isEqualTo(Interval.of(37_657.95e6, 37_658.05e6));
    }

    @Test
    void decimalsOfAnUnknownIndicatorAreRefusedWithTheNearest() {
        declare("decimals: {DDX: 0}");
        assertThatThrownBy(() -> read(HEADER)).hasMessageContaining("nearest: DDS");
    }

    @Test
    void declaredCodesAndConstantsStandForThoseOfTheCatalogue() {
        declare("""
                dialect: {decimal: ",", missing: [".."], flags: {"(s)": E}}
                  columns: {TIME_PERIOD: year}
                  constants: {UNIT_MEASURE: USD, UNIT_MULT: "6"}
                  areas: {"156": CHN}
                  indicators: {EXPORTS: DDS.X}
                """);
        List<Row<Observation>> rows =
                read("REF_AREA;INDICATOR;year;OBS_VALUE\n156;EXPORTS;2023;1.234,5 (s)\n" + "156;EXPORTS;2024;..\n");
        assertThat(rows)
                .extracting(row -> ((Row.Accepted<Observation>) row).value())
                .extracting(row -> row.cell() + " " + row.value().map(BigDecimal::toPlainString) + " " + row.status())
                .containsExactly("CHN.DDS.X.USD.2023 Optional[1234500000] E", "CHN.DDS.X.USD.2024 Optional.empty O");
    }

    @ParameterizedTest
    @CsvSource({"T, T", "X, X", "M, M", "B, B", "C, X", "D, M", "'', N"})
    void flowIsReadFromTradeFlowsAndAccountingEntries(String code, String flow) {
        assertThat(only(HEADER + "CHN,DDS," + code + ",USD,2023,1,6,1,A,F\n")
                        .series()
                        .flow())
                .hasToString(flow);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHX,DDS,X,USD,2023,1,6,1,A,F    | REF_AREA               | CHX
                    CHN,DSS,X,USD,2023,1,6,1,A,F    | INDICATOR              | DSS
                    CHN,DDS,E,USD,2023,1,6,1,A,F    | FLOW                   | E
                    CHN,DDS,X,USX,2023,1,6,1,A,F    | UNIT_MEASURE           | USX
                    CHN,DDS,X,PT,2023,1,6,1,A,F     | UNIT_MEASURE           | PT
                    CHN,DDS,X,,2023,1,6,1,A,F       | UNIT_MEASURE           | ''
                    CHN,DDS,X,USD,23,1,6,1,A,F      | TIME_PERIOD            | 23
                    CHN,DDS,X,USD,,1,6,1,A,F        | TIME_PERIOD            | ''
                    CHN,DDS,X,USD,2023,1x,6,1,A,F   | OBS_VALUE, character 2 | 1x
                    CHN,DDS,X,USD,2023,0,6,1,O,F    | OBS_VALUE              | 0
                    CHN,DDS,X,USD,2023,1,six,1,A,F  | UNIT_MULT              | six
                    CHN,DDS,X,USD,2023,1,99,1,A,F   | UNIT_MULT              | 99
                    CHN,DDS,X,USD,2023,1,6,-1,A,F   | DECIMALS               | -1
                    CHN,DDS,X,USD,2023,1,6,1,Z,F    | OBS_STATUS             | Z
                    CHN,DDS,X,USD,2023,1,6,1,A      | ''                     | 9 fields
                    CHN,DDS,X,USD,2023,1,6,1,A,F,x  | ''                     | 11 fields
                    """)
    void errorNamesItsColumnAndValueAndStopsNoOtherRow(String row, String column, String seen) {
        String good = "CHN,DDS,X,USD,2022,1,6,1,A,F\n";
        List<Row<Observation>> rows = read(HEADER + good + row + "\n" + good);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2)).isInstanceOf(Row.Accepted.class);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Quarantined.class, quarantined -> {
            InputError error = (InputError) quarantined.errors().getFirst();
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.seen()).isEqualTo(seen);
        });
    }

    @Test
    void rowThatDeletesIsNoObservation() {
        List<Row<Observation>> rows =
                read("ACTION,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nD,CHN,DDS,USD,2023,-\n");
        assertThat(rows).singleElement().isInstanceOf(Row.Quarantined.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void delimiterIsFoundByTheHeader(String delimiter) {
        Observation observation = only((HEADER + "CHN,DDS,X,USD,2023,1.5,6,1,A,F\n").replace(",", delimiter));
        assertThat(observation.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1500000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"})
    void declaredEncodingIsUsed(String charset) {
        String note = charset.equals("windows-1252") ? "café" : "中国";
        declare("encoding: " + charset);
        String text = "REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,NOTE\nCHN,DDS,USD,2023,1," + note + "\n";
        new Seeds(folder).with(NAME, text.getBytes(Charset.forName(charset)));
        try (ObservationFile file = new ObservationFiles(folder, Seeds.catalogue()).open(NAME)) {
            assertThat(file.encoding()).startsWith(charset);
            assertThat(((Row.Accepted<Observation>) file.next()).value().field("NOTE"))
                    .contains(note);
        }
    }

    @Test
    void headerMayStandBelowRemarks() {
        assertThat(read("# A remark; with marks\n\nTitle\n" + HEADER + "CHN,DDS,X,USD,2023,1,6,1,A,F\n"))
                .singleElement()
                .extracting(row -> row.place().line())
                .isEqualTo(5L);
    }

    @Test
    void headerThatStandsTooLowIsNotFound() {
        assertThatThrownBy(() -> read("remark\n".repeat(20) + HEADER)).hasMessageContaining("within the first 20 rows");
    }

    @Test
    void columnThatNoRowCanDoWithoutIsNamedWithTheNearest() {
        assertThatThrownBy(() -> read(HEADER.replace("REF_AREA", "REF_AERA")))
                .hasMessageContaining("data.csv:1, column REF_AREA")
                .hasMessageContaining("nearest: REF_AERA");
    }

    @Test
    void delimiterThatChangesRefusesTheFileAtItsPlace() {
        assertThatThrownBy(() -> read(HEADER + "CHN,DDS,X,USD,2023,1,6,1,A,F\nCHN;DDS;X;USD;2023;1,5;6;1;A;F\n"))
                .hasMessageContaining("data.csv:3, column character 4: seen 'the delimiter ;'");
    }

    @Test
    void bytesThatAreNoTextRefuseTheFileAtTheirPlace() {
        byte[] bytes = (HEADER + "CHN,DDS,X,USD,2023,1,6,1,é,F\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = ',';
        new Seeds(folder).with(NAME, bytes);
        declare("encoding: UTF-8");
        assertThatThrownBy(() -> readAll())
                // "CHN,DDS,X,USD,2023,1,6,1," are 25 bytes.
                .hasMessageContaining("data.csv:2, column byte 26: seen 'bytes C3'");
    }

    @Test
    void lineWithoutEndIsRefusedWithItsPlace() {
        String endless = "x".repeat(LineHandler.MOST_CHARACTERS + 1);
        assertThatThrownBy(() -> read(HEADER + endless)).hasMessageContaining("data.csv:2: seen 'a record of more");
        assertThatThrownBy(() -> read(HEADER + "x,".repeat(LineHandler.MOST_FIELDS + 1)))
                .hasMessageContaining("data.csv:2: seen 'a record of more");
    }

    private Observation only(String text) {
        List<Row<Observation>> rows = read(text);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).isInstanceOf(Row.Accepted.class);
        return ((Row.Accepted<Observation>) rows.getFirst()).value();
    }

    private List<Row<Observation>> read(String text) {
        new Seeds(folder).with(NAME, text);
        return readAll();
    }

    private void declare(String yaml) {
        new Seeds(folder).with("catalogue/layouts.yaml", "- files: data.csv\n  " + yaml + "\n");
    }

    private List<Row<Observation>> readAll() {
        List<Row<Observation>> rows = new ArrayList<>();
        try (ObservationFile file = new ObservationFiles(folder, Seeds.catalogue()).open(NAME)) {
            file.forEachRemaining(rows::add);
        }
        return rows;
    }
}
