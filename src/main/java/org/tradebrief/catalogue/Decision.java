package org.tradebrief.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An analyst's ruling on a figure, which outranks the machine.
 *
 * @param figure identifier of the figure
 * @param ruling what is ruled
 * @param with the phrase to read instead, for {@link Ruling#REPLACE} only
 * @param by name of the analyst
 * @param on day of the ruling
 * @param reason why
 */
public record Decision(
        String figure, Ruling ruling, @Nullable String with, String by, LocalDate on, String reason) {

    public Decision {
        requireNonNull(figure, "figure is missing");
        requireNonNull(ruling, "ruling is missing");
        requireNonNull(by, "by is missing");
        requireNonNull(on, "on is missing");
        requireNonNull(reason, "reason is missing");
        if ((ruling == Ruling.REPLACE) != (with != null)) {
            throw new IllegalArgumentException("ruling on " + figure + ": 'with' goes with replace, and only with it");
        }
    }

    /** What can be ruled. */
    public enum Ruling {
        @JsonProperty("accept")
        ACCEPT,
        @JsonProperty("reject")
        REJECT,
        @JsonProperty("replace")
        REPLACE
    }
}
