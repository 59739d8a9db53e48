package org.tradebrief.report.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void checksKeepToTheirSchema() throws IOException {
        assertThat(errors("checks-1", json(Samples.checks()::write))).isEmpty();
    }

    @Test
    void provenanceKeepsToItsSchema() throws IOException {
        assertThat(errors("provenance-1", json(Samples.provenance()::write))).isEmpty();
    }

    @Test
    void aManifestKeepsToItsSchema() throws IOException {
        assertThat(errors("manifest-1", json(Samples.manifest()::write))).isEmpty();
    }

    @Test
    void aMissingKeyBreaksTheSchema() throws IOException {
        ObjectNode finding = (ObjectNode)
                MAPPER.readTree(json(Samples.checks()::write)).get("findings").get(0);
        assertThat(errors("checks-1", spoilt("findings", finding.without("verdict"))))
                .isNotEmpty();
    }

    @Test
    void anUnknownKeyBreaksTheSchema() throws IOException {
        ObjectNode finding = (ObjectNode)
                MAPPER.readTree(json(Samples.checks()::write)).get("findings").get(0);
        assertThat(errors("checks-1", spoilt("findings", finding.put("mood", "good"))))
                .isNotEmpty();
    }

    private static String spoilt(String list, JsonNode entry) throws IOException {
        ObjectNode checks = (ObjectNode) MAPPER.readTree(json(Samples.checks()::write));
        checks.putArray(list).add(entry);
        return checks.toString();
    }

    private static List<Error> errors(String name, String json) throws IOException {
        try (InputStream in =
                requireNonNull(SchemasTest.class.getResourceAsStream("/schemas/" + name + ".schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(json, InputFormat.JSON);
        }
    }

    private interface Written {
        void to(java.io.OutputStream out) throws IOException;
    }

    private static String json(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
