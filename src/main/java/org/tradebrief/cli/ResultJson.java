package org.tradebrief.cli;

import java.io.PrintWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON; each record's first component names the version of its schema in {@code schemas/}. */
final class ResultJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private ResultJson() {}

    static void print(Object result, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(result));
        out.flush();
    }
}
