package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.figure.Figure.Place;

/** Collects every error of one row. */
final class RowErrors {
    private final Place place;
    private final Hints hints;
    private final List<InputError> errors = new ArrayList<>(0);

    RowErrors(Place place, Hints hints) {
        this.place = place;
        this.hints = hints;
    }

    void add(String column, String seen, String expected, String hint) {
        errors.add(new InputError(place.file(), place.line(), column, seen, expected, hint));
    }

    void add(String column, String seen, String expected) {
        add(column, seen, expected, "");
    }

    /** The value with a code; an error that names the nearest code when there is none. */
    <T> Optional<T> known(String column, String code, Map<String, T> valid, String kind) {
        T value = valid.get(code);
        if (value == null) {
            add(column, code, kind, hints.nearest(column, code, valid.keySet()));
        }
        return Optional.ofNullable(value);
    }

    /** What a text parses to; an error when the parser throws an IllegalArgumentException. */
    <T> Optional<T> parsed(String column, String text, Function<String, T> parser, String expected) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException refused) {
            add(column, text, expected);
            return Optional.empty();
        }
    }

    /** The text; an error when there is none. */
    String required(String column, String text, String expected) {
        if (text.isBlank()) {
            add(column, text, expected);
        }
        return text;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<InputError> list() {
        return List.copyOf(errors);
    }
}
