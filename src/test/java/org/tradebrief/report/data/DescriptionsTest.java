package org.tradebrief.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void theDataPackageDescribesEveryColumnInOrder() throws IOException {
        JsonNode resource = dataPackage().get("resources").get(0);
        assertThat(texts(resource.get("schema").get("fields"), "name")).isEqualTo(DataColumn.names());
    }

    @Test
    void theDataPackageCarriesTheHashOfTheFile() throws IOException {
        JsonNode resource = dataPackage().get("resources").get(0);
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Samples.SHA);
        assertThat(resource.get("bytes").asLong()).isEqualTo(3);
    }

    @Test
    void theCsvMetadataDescribeEveryColumnInOrder() throws IOException {
        JsonNode schema = csvMetadata().get("tableSchema");
        assertThat(texts(schema.get("columns"), "name")).isEqualTo(DataColumn.names());
    }

    @Test
    void listsNameTheirSeparator() throws IOException {
        JsonNode figures = csvMetadata().get("tableSchema").get("columns").get(DataColumn.FIGURES.ordinal());
        assertThat(figures.get("separator").asString()).isEqualTo(";");
    }

    private static JsonNode dataPackage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataPackageJson("Trade", Samples.EDITION, DAY, new FileHash("data.csv", 3, Samples.SHA)).write(out);
        return new JsonMapper().readTree(out.toByteArray());
    }

    private static JsonNode csvMetadata() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvMetadataJson("Trade", "Office of Samples", Samples.EDITION, DAY, "data.csv").write(out);
        return new JsonMapper().readTree(out.toByteArray());
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.get(key).asString()));
        return texts;
    }
}
