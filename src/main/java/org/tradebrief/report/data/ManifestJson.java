package org.tradebrief.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of {@code manifest.json}: what an edition was made from, by which code, and what came of it.
 *
 * @param edition the edition
 * @param asOf day that the data speak from, ISO 8601
 * @param codeVersion version of the program
 * @param parameters settings that shape the edition, by name
 * @param inputs every file read, by name
 * @param outputs every file written, by name; the manifest itself apart
 */
public record ManifestJson(
        String edition,
        String asOf,
        String codeVersion,
        SortedMap<String, String> parameters,
        List<FileHash> inputs,
        List<FileHash> outputs) {

    /** A manifest with everything in order of name. */
    public static ManifestJson of(
            String edition,
            LocalDate asOf,
            String codeVersion,
            Map<String, String> parameters,
            Collection<FileHash> inputs,
            Collection<FileHash> outputs) {
        return new ManifestJson(
                edition, asOf.toString(), codeVersion, new TreeMap<>(parameters), sorted(inputs), sorted(outputs));
    }

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Json.write(this, out);
    }

    private static List<FileHash> sorted(Collection<FileHash> files) {
        return files.stream().sorted(Comparator.comparing(FileHash::file)).toList();
    }
}
