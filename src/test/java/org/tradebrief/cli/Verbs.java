package org.tradebrief.cli;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Runs verbs in this process and catches what they print. */
final class Verbs {
    private Verbs() {}

    /** What a verb printed and its exit code. */
    record Printed(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Printed run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = Main.commands();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return new Printed(commands.execute(arguments), out.toString(), err.toString());
    }

    /** Where a text breaks one of the program's schemas. */
    static List<String> errors(String schema, String json) throws IOException {
        try (InputStream in = Verbs.class.getResourceAsStream("/schemas/" + schema + ".schema.json")) {
            String text = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
