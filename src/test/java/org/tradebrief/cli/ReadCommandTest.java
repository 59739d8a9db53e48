package org.tradebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String FIGURES =
            "figure,source,paragraph,sentence,indicator,area,flow,period,measure,printed,relative_to,note\n";

    @TempDir
    private Path folder;

    /** 3727.1 times 10 to the 8th, half of 0.1 times 10 to the 8th to both sides. */
    @Test
    void jsonHasTheIntervalInFull() throws IOException {
        JsonNode row = json(FIGURES + "X-1,S001,1,p1,DDS,CHN,T,2022,level,3727.1亿美元,,\n")
                .path("rows")
                .path(0);

        assertThat(row.path("lower").decimalValue()).isEqualByComparingTo("372705000000");
        assertThat(row.path("upper").decimalValue()).isEqualByComparingTo("372715000000");
        assertThat(row.path("unit").asString()).isEqualTo("USD");
    }

    @Test
    void jsonNamesItsSchema() throws IOException {
        assertThat(json(FIGURES).path("schema").asString()).isEqualTo("tradebrief.read/1");
    }

    @Test
    void refusedRowSaysWhereAndWhy() throws IOException {
        assertThat(read(FIGURES + "X-1,S001,1,p1,DDS,CHN,T,2022,level,much,,\n"))
                .contains("figures.csv:2, column printed")
                .contains("1 rows read, 0 accepted, 1 refused");
    }

    @Test
    void observationWithoutAValueIsMissing() throws IOException {
        assertThat(read("REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
                        + "SGP,DDSU,X,USD,2022,,O\n"))
                .contains("missing: Missing value")
                .contains("SGP.DDSU.X.USD 2022");
    }

    /** Twenty-one Chinese characters fill forty-two cells of the column's forty-four, so two blanks follow. */
    @Test
    void chineseFillsTwoCells() throws IOException {
        String phrase = "跨境电子商务进出口总额达到两万三千七百亿元";
        assertThat(read(FIGURES + "X-1,S001,1,p1,CBEC,CHN,T,2022,level," + phrase + ",,\n"))
                .contains("2  " + phrase + "  2.36995 to 2.37005 trillion yuan");
    }

    private JsonNode json(String text) throws IOException {
        return JsonMapper.shared().readTree(read(text, "--json"));
    }

    private String read(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), text);
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new ReadCommand()).setOut(new PrintWriter(out));
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(file.toString()), java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        assertThat(command.execute(arguments)).isZero();
        return out.toString();
    }
}
