package org.tradebrief.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check as an analyst declares it.
 *
 * @param rule stable identifier, {@code family.name}
 * @param level ESS validation level: 0 format, 1 within a source, 2 over time, 3 between sources, 4 other domain
 * @param severity what a failure means
 * @param threshold number that the family of checks compares with, in its own unit
 * @param blocks whether a failure keeps the edition from being published
 * @param quiet whether it is counted, not listed, where it holds or rounding explains the difference
 * @param appliesTo codes of the indicators whose figures it tests; all where it is empty
 * @param label short name of the check
 * @param message wording of a failure, with {@code {placeholders}}
 * @param agreement wording where the check holds; the label where none is given
 */
public record CheckRule(
        String rule,
        int level,
        Severity severity,
        @Nullable Double threshold,
        Boolean blocks,
        Boolean quiet,
        @JsonProperty("applies_to") List<String> appliesTo,
        Words label,
        Words message,
        Words agreement) {

    public CheckRule {
        requireNonNull(rule, "rule is missing");
        requireNonNull(severity, "severity is missing");
        requireNonNull(label, "label is missing");
        requireNonNull(message, "message is missing");
        blocks = blocks != null && blocks;
        quiet = quiet != null && quiet;
        appliesTo = appliesTo == null ? List.of() : List.copyOf(appliesTo);
        agreement = agreement == null ? label : agreement;
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("level of " + rule + ": expected 0 to 4, seen " + level);
        }
    }

    /** Whether it tests the figures of an indicator. */
    public boolean covers(String indicator) {
        return appliesTo.isEmpty() || appliesTo.contains(indicator);
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
