package org.tradebrief.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of {@code csv-metadata.json}: a description of {@code data.csv} after the W3C's Metadata Vocabulary for
 * Tabular Data (CSV on the Web, 2015).
 *
 * @param title what the data are
 * @param publisher the office that publishes them
 * @param edition the edition
 * @param asOf day that the data speak from
 * @param file name of the file
 */
public record CsvMetadataJson(String title, String publisher, String edition, LocalDate asOf, String file) {

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        content.put("url", file);
        content.put("dc:title", title);
        content.put("dc:publisher", publisher);
        content.put("dc:identifier", edition);
        content.put("dc:date", asOf.toString());
        content.put("dialect", dialect());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                Stream.of(DataColumn.values()).map(CsvMetadataJson::column).toList());
        schema.put("primaryKey", DataColumn.key().stream().map(DataColumn::name).toList());
        content.put("tableSchema", schema);
        Json.write(content, out);
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("lineTerminators", List.of("\n"));
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> column(DataColumn column) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", column.name());
        description.put("titles", column.name());
        description.put("dc:description", column.description());
        description.put(
                "datatype",
                switch (column.type()) {
                    case CODE, TEXT, LIST -> "string";
                    case NUMBER -> "double";
                    case WHOLE -> "integer";
                });
        if (column.type() == DataColumn.Type.LIST) {
            description.put("separator", DataColumn.SEPARATOR);
        }
        description.put("required", column.isRequired());
        return description;
    }
}
