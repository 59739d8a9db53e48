package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published edition was made of and what came of it.
 *
 * @param parameters settings that shaped it, by name
 * @param inputs SHA-256 of every file read, by name
 * @param outputs SHA-256 of every file written, by name; the manifest itself apart
 */
public record Manifest(
        SortedMap<String, String> parameters, SortedMap<String, String> inputs, SortedMap<String, String> outputs) {
    /** Name of the file. */
    public static final String NAME = "manifest.json";

    /** A manifest that names nothing. */
    public static final Manifest NONE = new Manifest(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads the manifest in the folder of an edition.
     *
     * @throws IOException when there is none or it is no JSON
     */
    public static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            SortedMap<String, String> parameters = new TreeMap<>();
            root.path("parameters").forEachEntry((name, value) -> parameters.put(name, value.asString("")));
            return new Manifest(parameters, hashes(root.path("inputs")), hashes(root.path("outputs")));
        } catch (JacksonException damaged) {
            throw new IOException(file + ": " + damaged.getOriginalMessage(), damaged);
        }
    }

    /** What identifies the edition: hash of inputs, parameters and program. */
    public String release() {
        return parameters.getOrDefault("release", "");
    }

    /** What identifies the program that made it. */
    public String code() {
        return parameters.getOrDefault("code", "");
    }

    private static SortedMap<String, String> hashes(JsonNode files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file ->
                hashes.put(file.path("file").asString(""), file.path("sha256").asString("")));
        return hashes;
    }
}
