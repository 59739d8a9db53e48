package org.tradebrief.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when files that the whole run rests on cannot be used; carries every error found in them. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /** One exception for all errors, of which there must be at least one. */
    public InvalidInput(List<InputError> errors) {
        super(errors.stream().map(InputError::message).collect(Collectors.joining(System.lineSeparator())));
        this.errors = List.copyOf(errors);
    }

    /** The errors, in the order of the files. */
    public List<InputError> errors() {
        return errors;
    }
}
