package org.tradebrief.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file, read strictly: an unknown key is an error that names the nearest one. */
public final class YamlFile {
    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Path folder;
    private final String name;

    /**
     * A file.
     *
     * @param folder folder that error messages leave out
     * @param name path relative to it
     */
    public YamlFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The entries of a file that is a list; a file that is absent has none. */
    public <T> List<T> list(Class<T> type) {
        if (Files.notExists(folder.resolve(name))) {
            return List.of();
        }
        List<T> entries = read(STRICT.getTypeFactory().constructCollectionType(List.class, type));
        return entries == null ? List.of() : entries;
    }

    /** The single value that a file holds; another where the file is absent. */
    public <T> T valueOr(Class<T> type, T absent) {
        return Files.exists(folder.resolve(name)) ? value(type) : absent;
    }

    /** The single value that a file holds. */
    public <T> T value(Class<T> type) {
        return read(STRICT.constructType(type));
    }

    /** The single value that a text holds, which errors name as a file. */
    public static <T> T parse(String name, String text, Class<T> type) {
        return parse(name, text, STRICT.constructType(type));
    }

    private <T> T read(JavaType type) {
        return parse(name, text(), type);
    }

    private static <T> T parse(String name, String text, JavaType type) {
        try {
            return STRICT.readValue(text, type);
        } catch (JacksonException refused) {
            throw new InvalidInput(List.of(error(name, refused, text.lines().toList())));
        }
    }

    private String text() {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new InvalidInput(List.of(
                    new InputError(name, 0, "", String.valueOf(unreadable.getMessage()), "a readable UTF-8 file", "")));
        }
    }

    private static InputError error(String name, JacksonException refused, List<String> lines) {
        TokenStreamLocation location = refused.getLocation();
        long line = location == null ? 0 : Math.max(0, location.getLineNr());
        String column = location == null ? "" : Integer.toString(Math.max(0, location.getColumnNr()));
        if (refused instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return new InputError(
                    name,
                    lineOf(unknown.getPropertyName(), line, lines),
                    "",
                    unknown.getPropertyName(),
                    known.stream().collect(Collectors.joining(", ", "one of ", "")),
                    NearestCode.hint(unknown.getPropertyName(), known));
        }
        return new InputError(name, line, column, refused.getOriginalMessage(), "valid YAML of this kind", "");
    }

    /** The line of a key: an entry is read to its end before an unknown key in it is reported. */
    private static long lineOf(String key, long reported, List<String> lines) {
        for (int line = (int) Math.min(reported, lines.size()); line > 0; line--) {
            if (lines.get(line - 1).contains(key + ":")) {
                return line;
            }
        }
        return reported;
    }
}
