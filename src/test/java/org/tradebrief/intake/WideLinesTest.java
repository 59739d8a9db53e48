package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideLinesTest {
    private static final String NAME = "observations/customs.csv";
    private static final String LAYOUT = """
            - files: "customs*"
              encoding: GB18030
              columns: {REF_AREA: 地区, TIME_PERIOD: 时间}
              constants: {UNIT_MEASURE: CNY, UNIT_MULT: "3"}
              areas: {全国: CHN}
              values: {进口: SVC.M, 出口: SVC.X}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyColumnOfValuesIsASeries() {
        assertThat(read("地区,时间,进口,出口,同比,\n全国,2024-01,10,20,0.1,\n"))
                .extracting(row -> ((Row.Accepted<Observation>) row).value())
                .extracting(observation -> observation.cell() + "="
                        + observation.value().orElseThrow().toPlainString())
                .containsExactly("CHN.SVC.M.CNY.2024-01=10000", "CHN.SVC.X.CNY.2024-01=20000");
    }

    @Test
    void otherColumnsAreKept() {
        assertThat(read("地区,时间,进口,出口,同比\n全国,2024-01,10,20,0.1\n"))
                .allSatisfy(row -> assertThat(
                                ((Row.Accepted<Observation>) row).value().field("同比"))
                        .contains("0.1"));
    }

    @Test
    void shortRowIsQuarantinedOnce() {
        assertThat(read("地区,时间,进口,出口\n全国,2024-01,10\n全国,2024-02,10,20\n"))
                .extracting(Row::getClass)
                .asString()
                .matches(".*Quarantined.*Accepted.*Accepted.*");
    }

    @Test
    void columnOfValuesThatIsGoneRefusesTheFile() {
        assertThatThrownBy(() -> read("地区,时间,进口,出囗\n"))
                .hasMessageContaining("customs.csv:1, column 出口: seen 'no such column'")
                .hasMessageContaining("nearest: 出囗");
    }

    @Test
    void delimiterThatChangesRefusesTheFileAtItsPlace() {
        assertThatThrownBy(() -> read("地区,时间,进口,出口\n全国,2024-01,10,20\n全国;2024-02;1,5;2,5\n"))
                .hasMessageContaining("customs.csv:3, column character 3");
    }

    private List<Row<Observation>> read(String text) {
        new Seeds(folder).with("catalogue/layouts.yaml", LAYOUT).with(NAME, text.getBytes(Charset.forName("GB18030")));
        List<Row<Observation>> rows = new ArrayList<>();
        try (ObservationFile file = new ObservationFiles(folder, Seeds.catalogue()).open(NAME)) {
            file.forEachRemaining(rows::add);
        }
        return rows;
    }
}
