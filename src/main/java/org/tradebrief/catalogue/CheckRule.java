package org.tradebrief.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A check as an analyst declares it.
 *
 * @param rule stable identifier, {@code family.name}
 * @param level ESS validation level: 0 format, 1 within a source, 2 over time, 3 between sources, 4 other domain
 * @param severity what a failure means
 * @param threshold number that the family of checks compares with, in its own unit
 * @param blocks whether a failure keeps the edition from being published
 * @param label short name of the check
 * @param message wording of a finding, with {@code {placeholders}}
 */
public record CheckRule(
        String rule,
        int level,
        Severity severity,
        @Nullable Double threshold,
        boolean blocks,
        Words label,
        Words message) {

    public CheckRule {
        requireNonNull(rule, "rule is missing");
        requireNonNull(severity, "severity is missing");
        requireNonNull(label, "label is missing");
        requireNonNull(message, "message is missing");
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("level of " + rule + ": expected 0 to 4, seen " + level);
        }
    }

    /** What a failure of the check means. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("information")
        INFORMATION
    }
}
