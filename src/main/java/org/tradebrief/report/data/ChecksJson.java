package org.tradebrief.report.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The content of {@code checks.json}: what was checked, what contradicts what, and what could not be read.
 *
 * @param edition the edition
 * @param rows how many rows were read and what became of them
 * @param findings verdicts, in the order given
 * @param conflicts figures that cannot all be true
 * @param otherRepairs figures that are read otherwise though no conflict names them
 * @param quarantine input that could not be read
 */
public record ChecksJson(
        String edition,
        Rows rows,
        List<Finding> findings,
        List<Conflict> conflicts,
        List<Repair> otherRepairs,
        List<Quarantined> quarantine) {

    /** Rows read, and what became of them; the two add up to the first. */
    public record Rows(long read, long accepted, long quarantined) {
        public Rows {
            if (read != accepted + quarantined) {
                throw new IllegalArgumentException(
                        "rows read " + read + ", accepted " + accepted + ", quarantined " + quarantined);
            }
        }
    }

    /** The same words in the languages of the edition. */
    public record Message(String en, String zh) {}

    /** One side of a check; an end is null where it is unbounded, the value where there is none. */
    public record Side(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper) {
        public Side {
            value = Finite.orNull(value);
            lower = Finite.orNull(lower);
            upper = Finite.orNull(upper);
        }
    }

    /** How serious it is when a check fails. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("information")
        INFORMATION
    }

    /** What a check found. */
    public enum Verdict {
        @JsonProperty("holds")
        HOLDS,
        @JsonProperty("explained by rounding")
        EXPLAINED_BY_ROUNDING,
        @JsonProperty("fails")
        FAILS,
        @JsonProperty("not testable")
        NOT_TESTABLE
    }

    /**
     * What a check found.
     *
     * @param rule identifier of the rule
     * @param level ESS validation level, 0 to 4
     * @param severity how serious it is when it fails
     * @param verdict what it found
     * @param figures figures that it looked at
     * @param left one side, null where the rule compares nothing
     * @param right other side, null where the rule compares nothing
     * @param unit unit of both sides; empty where they have none
     * @param gap distance of the sides, in that unit; null where the rule measures none
     * @param message the finding in words
     */
    public record Finding(
            String rule,
            int level,
            Severity severity,
            Verdict verdict,
            List<String> figures,
            @Nullable Side left,
            @Nullable Side right,
            String unit,
            @Nullable Double gap,
            Message message) {
        public Finding {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException(
                        "rule " + rule + ": validation level " + level + ", expected 0 to 4");
            }
            figures = List.copyOf(figures);
            gap = Finite.orNull(gap);
        }
    }

    /**
     * A smallest set of figures that cannot all be true.
     *
     * @param figures the figures
     * @param retracted those that were not believed
     * @param alternatives equally cheap sets of figures that could be given up instead
     * @param exact whether nothing cheaper could be given up and all alternatives are listed; otherwise the search ran out
     *     of its budget
     * @param gap how far they are apart, in single units of what the figures measure
     * @param repair what was probably meant, null where nothing unique was found
     * @param alsoRepaired what the same repair says of figures that no conflict is told of, in the order of the sentence
     */
    public record Conflict(
            List<String> figures,
            List<String> retracted,
            List<List<String>> alternatives,
            boolean exact,
            @Nullable Double gap,
            @Nullable Repair repair,
            List<Repair> alsoRepaired) {
        public Conflict {
            figures = List.copyOf(figures);
            retracted = List.copyOf(retracted);
            alternatives = alternatives.stream().map(List::copyOf).toList();
            alsoRepaired = List.copyOf(alsoRepaired);
            gap = Finite.orNull(gap);
        }
    }

    /**
     * What a retracted figure was probably meant to be.
     *
     * @param figure the figure
     * @param kind kind of damage
     * @param printed what the source printed
     * @param readAs what it is read as, in the notation of its source; a day as an ISO date
     * @param value repaired value, in single units; null where only an interval is known
     * @param lower lower end
     * @param upper upper end
     * @param corroboratedBy figures of other sources that support it
     */
    public record Repair(
            String figure,
            String kind,
            String printed,
            String readAs,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            List<String> corroboratedBy) {
        public Repair {
            value = Finite.orNull(value);
            lower = Finite.orNull(lower);
            upper = Finite.orNull(upper);
            corroboratedBy = List.copyOf(corroboratedBy);
        }
    }

    /** A row or field that could not be read, line from 1 or 0 for the whole file. */
    public record Quarantined(String file, long line, String column, String seen, String expected) {}

    public ChecksJson {
        findings = List.copyOf(findings);
        conflicts = List.copyOf(conflicts);
        otherRepairs = List.copyOf(otherRepairs);
        quarantine = List.copyOf(quarantine);
    }

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Json.write(this, out);
    }

    /** The figures of each conflict that a file tells of; empty where it cannot be read as such. */
    public static Optional<Set<List<String>>> conflictsIn(Path file) throws IOException {
        try {
            return Optional.of(Json.read(Files.readString(file), ChecksJson.class).conflicts().stream()
                    .map(Conflict::figures)
                    .collect(Collectors.toSet()));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
