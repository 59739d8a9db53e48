package org.tradebrief.report.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code provenance.json}: for every number, the way back to the printed phrases that it rests on.
 *
 * <p>Each thing is described once and referred to by its identifier: values name cells, figures and checks; figures
 * name their source and file.
 *
 * @param edition the edition
 * @param values estimates and indicators, in the order given
 * @param figures the figures that they rest on
 * @param sources the sources of these figures
 * @param files the files that hold these figures, with their hashes
 */
public record ProvenanceJson(
        String edition, List<Value> values, List<PrintedFigure> figures, List<Source> sources, List<FileHash> files) {

    /** What a value is. */
    public enum Kind {
        @JsonProperty("estimate")
        ESTIMATE,
        @JsonProperty("indicator")
        INDICATOR
    }

    /** What a check said of a value. */
    public record Check(String rule, ChecksJson.Verdict verdict) {}

    /** A value that an earlier edition held; null where it was not known. */
    public record Vintage(
            String edition,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper) {
        public Vintage {
            value = Finite.orNull(value);
            lower = Finite.orNull(lower);
            upper = Finite.orNull(upper);
        }
    }

    /**
     * One number of the edition.
     *
     * @param id cell or indicator, as {@code explain} takes it
     * @param kind what it is
     * @param printed as pages print it
     * @param rounding how it was rounded for print
     * @param formula its definition; empty for an estimate that a figure states
     * @param calculation the definition with its numbers; empty where there is none
     * @param value unrounded, in single units; null where missing
     * @param lower lower end of its interval; null where unbounded
     * @param upper upper end of its interval; null where unbounded
     * @param unit code of the unit
     * @param status how it is known
     * @param cells cells that it was computed from
     * @param figures figures that it rests on
     * @param checks verdicts on it
     * @param vintages what earlier editions held, latest first
     */
    public record Value(
            String id,
            Kind kind,
            ChecksJson.Message printed,
            String rounding,
            String formula,
            String calculation,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String unit,
            String status,
            List<String> cells,
            List<String> figures,
            List<Check> checks,
            List<Vintage> vintages) {
        public Value {
            value = Finite.orNull(value);
            lower = Finite.orNull(lower);
            upper = Finite.orNull(upper);
            cells = List.copyOf(cells);
            figures = List.copyOf(figures);
            checks = List.copyOf(checks);
            vintages = List.copyOf(vintages);
        }
    }

    /** One number as a source printed it, with the interval that it was read as and its place. */
    public record PrintedFigure(
            String figure,
            String source,
            int paragraph,
            String sentence,
            String printed,
            String unit,
            @Nullable Double lower,
            @Nullable Double upper,
            String file,
            long line) {
        public PrintedFigure {
            lower = Finite.orNull(lower);
            upper = Finite.orNull(upper);
        }
    }

    /** A publication. */
    public record Source(String source, String publisher, String published, String language, String document) {}

    public ProvenanceJson {
        values = List.copyOf(values);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Json.write(this, out);
    }
}
