package org.tradebrief.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of {@code datapackage.json}: a description of {@code data.csv} after Frictionless Data Package 1
 * (tabular-data-package profile).
 *
 * @param title what the data are
 * @param edition the edition
 * @param asOf day that the data speak from
 * @param data the file with its hash
 */
public record DataPackageJson(String title, String edition, LocalDate asOf, FileHash data) {

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", "tabular-data-package");
        content.put("name", "trade-figures");
        content.put("title", title);
        content.put("version", edition);
        content.put("created", asOf + "T00:00:00Z");
        content.put("resources", List.of(resource()));
        Json.write(content, out);
    }

    private Map<String, Object> resource() {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", "data");
        resource.put("path", data.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", data.bytes());
        resource.put("hash", "sha256:" + data.sha256());
        resource.put("dialect", dialect());
        resource.put("schema", schema());
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                Stream.of(DataColumn.values()).map(DataPackageJson::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", DataColumn.key().stream().map(DataColumn::name).toList());
        return schema;
    }

    private static Map<String, Object> field(DataColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put(
                "type",
                switch (column.type()) {
                    case CODE, TEXT, LIST -> "string";
                    case NUMBER -> "number";
                    case WHOLE -> "integer";
                });
        field.put("description", column.description());
        if (column.isRequired()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
