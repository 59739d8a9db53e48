package org.tradebrief.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.report.data.FileHash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files of the shipped seeds agree with their descriptions. */
class SeedDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"checks", "provenance"})
    void aJsonFileKeepsToItsSchema(String name) throws IOException {
        try (InputStream in =
                requireNonNull(SeedDataTest.class.getResourceAsStream("/schemas/" + name + "-1.schema.json"))) {
            List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(Files.readString(SeedFiles.file(name + ".json")), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void theDataPackageHoldsForEveryRowOfTheData() throws IOException {
        JsonNode resource = json("datapackage.json").get("resources").get(0);
        FileHash hash = FileHash.of(SeedFiles.FOLDER, SeedFiles.file("data.csv"));
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + hash.sha256());
        assertThat(resource.get("bytes").asLong()).isEqualTo(hash.bytes());
        requireRows(
                resource.get("schema").get("fields"),
                "type",
                field -> field.path("constraints").path("required").asBoolean(false),
                resource.get("schema").get("primaryKey"));
    }

    @Test
    void theCsvMetadataHoldForEveryRowOfTheData() throws IOException {
        JsonNode metadata = json("csv-metadata.json");
        assertThat(metadata.get("url").asString()).isEqualTo("data.csv");
        requireRows(
                metadata.get("tableSchema").get("columns"),
                "datatype",
                column -> column.get("required").asBoolean(),
                metadata.get("tableSchema").get("primaryKey"));
    }

    @Test
    void everyNumberOfTheEditionHasItsProvenance() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        json("provenance.json")
                .get("values")
                .forEach(value -> ids.add(value.get("id").asString()));
        assertThat(ids)
                .hasSize(SeedFiles.RELEASE.estimates().size()
                        + SeedFiles.RELEASE.derived().size());
    }

    /** 372.71 billion over 359.69 billion; the first is an average of two sources. */
    @Test
    void aCalculationShowsTheNumbersOfTheFormula() throws IOException {
        for (JsonNode value : json("provenance.json").get("values")) {
            if (value.get("id").asString().equals("CHN.DDS.T.USD.YOY.2022")) {
                assertThat(value.get("calculation").asString())
                        .matches("100\\*\\(37270[0-9]{7}[.][0-9]+/359690000000-1\\)");
                return;
            }
        }
        assertThat(false).as("growth of 2022 is there").isTrue();
    }

    @Test
    void noIndicatorCarriesTheNoiseOfItsComputation() throws IOException {
        for (NamedCsvRecord row : data()) {
            if (row.getField("INDICATOR").contains(".")
                    && !row.getField("OBS_VALUE").isEmpty()) {
                BigDecimal value = number(row, "OBS_VALUE");
                assertThat(value.stripTrailingZeros().precision())
                        .as(row.toString())
                        .isLessThanOrEqualTo(15);
                assertThat(value).isBetween(number(row, "LOWER"), number(row, "UPPER"));
            }
        }
    }

    /** 100 is 100, known exactly. */
    @Test
    void anIndexIsExactInItsBaseYear() throws IOException {
        List<NamedCsvRecord> bases = data().stream()
                .filter(row -> row.getField("INDICATOR").endsWith(".IDX"))
                .filter(row -> row.getField("TIME_PERIOD").equals("2020"))
                .toList();
        assertThat(bases).isNotEmpty().allSatisfy(row -> {
            for (String column : List.of("OBS_VALUE", "LOWER", "UPPER")) {
                assertThat(row.getField(column)).isEqualTo("100");
            }
            assertThat(row.getField("DECIMALS")).isEmpty();
        });
    }

    @Test
    void theDecimalsRoundNoValueAway() throws IOException {
        for (NamedCsvRecord row : data()) {
            if (!row.getField("DECIMALS").isEmpty() && number(row, "OBS_VALUE").signum() != 0) {
                assertThat(number(row, "OBS_VALUE")
                                .setScale(Integer.parseInt(row.getField("DECIMALS")), RoundingMode.HALF_UP)
                                .signum())
                        .as(row.toString())
                        .isNotZero();
            }
        }
    }

    @Test
    void anAverageOverOneYearIsNoIndicatorOfItsOwn() throws IOException {
        assertThat(data())
                .extracting(row -> row.getField("INDICATOR") + " " + row.getField("TIME_PERIOD"))
                .noneMatch(name -> name.endsWith(".CAGR 2021/2022") || name.endsWith(".CAGR 2022/2023"))
                .anyMatch(name -> name.endsWith(".CAGR 2020/2024"));
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static List<NamedCsvRecord> data() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SeedFiles.file("data.csv"))) {
            return rows.stream().toList();
        }
    }

    private interface Required {
        boolean is(JsonNode column);
    }

    private static void requireRows(JsonNode columns, String type, Required required, JsonNode key) throws IOException {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.get("name").asString()));
        TreeSet<String> keys = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SeedFiles.file("data.csv"))) {
            for (NamedCsvRecord row : rows) {
                assertThat(row.getHeader()).isEqualTo(names);
                for (JsonNode column : columns) {
                    String cell = row.getField(column.get("name").asString());
                    requireCell(column.get(type).asString(), required.is(column), cell);
                }
                StringBuilder identity = new StringBuilder();
                key.forEach(
                        part -> identity.append(row.getField(part.asString())).append('|'));
                assertThat(keys.add(identity.toString()))
                        .as(identity.toString())
                        .isTrue();
            }
        }
        assertThat(keys).isNotEmpty();
    }

    private static void requireCell(String type, boolean required, String cell) {
        if (cell.isEmpty()) {
            assertThat(required).isFalse();
        } else {
            switch (type) {
                case "integer" -> assertThat(new BigDecimal(cell).scale()).isLessThanOrEqualTo(0);
                case "number", "double" -> assertThat(Double.parseDouble(cell)).isFinite();
                default -> assertThat(type).isEqualTo("string");
            }
        }
    }

    private static JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(SeedFiles.file(name)));
    }
}
