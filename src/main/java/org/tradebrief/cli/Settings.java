package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the environment and the configuration file say about options that the command line leaves open.
 *
 * @param values the value of each option that is said, by the option's name without dashes
 */
record Settings(SortedMap<String, Setting> values) {
    static final String FILE = "tradebrief.yaml";
    private static final String ENVIRONMENT = "TRADEBRIEF_";
    private static final String FILE_VARIABLE = ENVIRONMENT + "CONFIG";

    /**
     * A value and where it was said.
     *
     * @param value the value, as the command line would have it
     * @param origin {@code environment TRADEBRIEF_SEEDS} or {@code file tradebrief.yaml:3}
     */
    record Setting(String value, String origin) {}

    /**
     * Reads the environment and the file that it names, {@code tradebrief.yaml} otherwise.
     *
     * @param keys names of the options that may be said
     * @throws InvalidInput naming every key that is none of them
     */
    static Settings read(Map<String, String> environment, Path folder, SortedSet<String> keys) throws IOException {
        SortedMap<String, Setting> values = new TreeMap<>();
        List<InputError> errors = new ArrayList<>();
        String named = environment.get(FILE_VARIABLE);
        Path file = folder.resolve(named == null ? FILE : named);
        if (named != null || Files.exists(file)) {
            readFile(file, keys, values, errors);
        }
        new TreeMap<>(environment).forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT) && !name.equals(FILE_VARIABLE)) {
                String key = name.substring(ENVIRONMENT.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                if (keys.contains(key)) {
                    values.put(key, new Setting(value, "environment " + name));
                } else {
                    errors.add(unknown("environment.yaml", 0, name, key, keys));
                }
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Settings(values);
    }

    Optional<Setting> of(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static void readFile(
            Path file, SortedSet<String> keys, Map<String, Setting> values, List<InputError> errors)
            throws IOException {
        if (Files.notExists(file)) {
            errors.add(new InputError(file.toString(), 0, "", "no file", "the configuration file", ""));
            return;
        }
        String text = Files.readString(file);
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(text);
        } catch (JacksonException malformed) {
            long line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            errors.add(new InputError(file.toString(), line, "", malformed.getOriginalMessage(), "YAML", ""));
            return;
        }
        root.forEachEntry((key, value) -> {
            long line = line(text, key);
            if (keys.contains(key)) {
                values.put(key, new Setting(text(value), "file " + file + ":" + line));
            } else {
                errors.add(unknown(file.toString(), line, key, key, keys));
            }
        });
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asString("");
        }
        StringJoiner items = new StringJoiner(",");
        value.forEach(item -> items.add(item.asString("")));
        return items.toString();
    }

    private static long line(String text, String key) {
        long before = text.lines().takeWhile(line -> !line.startsWith(key)).count();
        return before + 1;
    }

    private static InputError unknown(String file, long line, String seen, String key, SortedSet<String> keys) {
        return new InputError(file, line, "", seen, "one of " + String.join(", ", keys), NearestCode.hint(key, keys));
    }
}
