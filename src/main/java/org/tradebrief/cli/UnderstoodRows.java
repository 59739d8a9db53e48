package org.tradebrief.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.Locale;
import org.tradebrief.intake.Inventory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Prints understood rows one after the other, and what the file held at the end. */
sealed interface UnderstoodRows extends AutoCloseable {

    /** Prints a row. */
    void add(UnderstoodRow row);

    /** Prints what the file held. */
    void end(Inventory inventory);

    @Override
    default void close() {}

    /** Rows as a table for a terminal. */
    static UnderstoodRows table(PrintWriter out) {
        Table table = new Table(out);
        out.println(Table.columns("line", "printed", "understood as", "speaks of"));
        return table;
    }

    /** Rows as JSON of schema {@code tradebrief.read/1}. */
    static UnderstoodRows json(PrintWriter out) {
        return new Json(out);
    }

    /** See {@link #table}. */
    record Table(PrintWriter out) implements UnderstoodRows {
        private static final int PHRASE = 44;
        private static final int ALLOWED = 44;

        @Override
        public void add(UnderstoodRow row) {
            String line = Long.toString(row.line());
            out.println(columns(line, row.printed(), row.understood(), (row.speaksOf() + " " + row.period()).strip()));
            row.warnings().forEach(warning -> out.println(columns("", "", "note: " + warning, "")));
            row.errors().forEach(error -> out.println("      " + error));
        }

        @Override
        public void end(Inventory inventory) {
            out.println(String.format(
                    Locale.ROOT,
                    "%d rows read, %d accepted%s, %d refused; %s",
                    inventory.read(),
                    inventory.accepted(),
                    inventory.missing() == 0 ? "" : " (" + inventory.missing() + " without a value)",
                    inventory.quarantined(),
                    inventory.encoding()));
        }

        static String columns(String line, String printed, String understood, String speaksOf) {
            return String.format(Locale.ROOT, "%6s  ", line)
                    + fitted(printed, PHRASE)
                    + fitted(understood, ALLOWED)
                    + speaksOf;
        }

        /** Text of exactly so many terminal cells, of which Chinese characters fill two. */
        private static String fitted(String text, int cells) {
            StringBuilder fitted = new StringBuilder();
            int used = 0;
            String line = text.replaceAll("\\s+", " ");
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                int codePoint = line.codePointAt(i);
                int width = width(codePoint);
                if (used + width > cells - 2) {
                    fitted.append('…');
                    used++;
                    break;
                }
                fitted.appendCodePoint(codePoint);
                used += width;
            }
            return fitted.append(" ".repeat(cells - used)).toString();
        }

        private static int width(int codePoint) {
            int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
            return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
        }
    }

    /** See {@link #json}. */
    final class Json implements UnderstoodRows {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();

        private final JsonGenerator json;
        private final PrintWriter out;

        private Json(PrintWriter out) {
            this.out = out;
            this.json = MAPPER.createGenerator(out);
            json.writeStartObject();
            json.writeStringProperty("schema", "tradebrief.read/1");
            json.writeName("rows");
            json.writeStartArray();
        }

        @Override
        public void add(UnderstoodRow row) {
            json.writeRaw('\n');
            json.writePOJO(row);
        }

        @Override
        public void end(Inventory inventory) {
            json.writeEndArray();
            json.writeName("file");
            json.writePOJO(inventory);
            json.writeEndObject();
            json.flush();
            out.println();
        }
    }
}
