package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.ExcelFormula;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.data.ChecksJson;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.ProvenanceJson;

/** The content of {@code provenance.json} of a release: the way of every number back to printed words. */
public final class ProvenanceFile {
    /** Inputs carry this before their path below the input folder. */
    private static final String SEEDS = "seeds/";

    private final Release release;
    private final Voice english;
    private final Voice chinese;
    private final Calculation calculation;

    private ProvenanceFile(Release release) {
        this.release = release;
        this.english = new Voice(release, Language.EN);
        this.chinese = new Voice(release, Language.ZH);
        this.calculation = new Calculation(release);
    }

    /**
     * The provenance of every estimate and indicator.
     *
     * @param inputs the input files of the run; those that hold a figure used are listed
     */
    public static ProvenanceJson of(Release release, Collection<FileHash> inputs) {
        return new ProvenanceFile(release).content(inputs);
    }

    private ProvenanceJson content(Collection<FileHash> inputs) {
        List<ProvenanceJson.Value> values = new ArrayList<>();
        release.estimates().forEach(estimate -> values.add(value(estimate)));
        release.derived().forEach(derived -> values.add(value(derived)));
        Set<String> used = values.stream()
                .flatMap(value -> value.figures().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<ReadFigure> figures = used.stream().map(release::figure).toList();
        Set<String> sources =
                figures.stream().map(read -> read.figure().source()).collect(Collectors.toSet());
        Set<String> files = figures.stream()
                .map(read -> SEEDS + read.figure().place().file())
                .collect(Collectors.toSet());
        return new ProvenanceJson(
                release.edition(),
                values,
                figures.stream().map(ProvenanceFile::figure).toList(),
                release.sources().values().stream()
                        .filter(source -> sources.contains(source.id()))
                        .map(source -> new ProvenanceJson.Source(
                                source.id(),
                                source.publisher(),
                                source.published().toString(),
                                source.language(),
                                source.document()))
                        .toList(),
                inputs.stream()
                        .filter(file -> files.contains(file.file()))
                        .sorted(Comparator.comparing(FileHash::file))
                        .toList());
    }

    private ProvenanceJson.Value value(Estimate estimate) {
        Unit unit = estimate.cell().series().unit();
        return new ProvenanceJson.Value(
                estimate.cell().toString(),
                ProvenanceJson.Kind.ESTIMATE,
                printed(estimate.value(), estimate.interval(), unit),
                rounding(estimate.value(), estimate.interval()),
                "",
                ConvertedAmount.of(release, estimate)
                        .map(ConvertedAmount::words)
                        .orElse(""),
                estimate.value(),
                estimate.interval().lower(),
                estimate.interval().upper(),
                unit.code(),
                estimate.status().name().toLowerCase(Locale.ROOT),
                List.of(),
                estimate.figures(),
                checks(estimate.figures()),
                vintages(estimate.cell().toString()));
    }

    private ProvenanceJson.Value value(Derived derived) {
        return new ProvenanceJson.Value(
                derived.id(),
                ProvenanceJson.Kind.INDICATOR,
                printed(derived),
                derived.value().isPresent() ? rounding(derived.value().getAsDouble(), derived.interval()) : "",
                ExcelFormula.of(derived.formula(), Input::toString),
                derived.value().isPresent() ? calculation.of(derived) : "",
                orNull(derived),
                derived.interval().lower(),
                derived.interval().upper(),
                derived.unit().code(),
                derived.value().isPresent() ? "derived" : "missing",
                derived.inputs().stream()
                        .flatMap(input ->
                                input instanceof Input.Estimated(var cell) ? Stream.of(cell.toString()) : Stream.of())
                        .toList(),
                derived.figures(),
                checks(derived.figures()),
                vintages(derived.id()));
    }

    private static @Nullable Double orNull(Derived derived) {
        return derived.value().isPresent() ? derived.value().getAsDouble() : null;
    }

    private ChecksJson.Message printed(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value(double value, Interval interval) -> printed(value, interval, derived.unit());
            case Outcome.Missing(var _, var reason) ->
                new ChecksJson.Message("[x] " + reason.en(), "[x] " + reason.zh());
            case Outcome.Impossible(var reason) -> new ChecksJson.Message("[z] " + reason.en(), "[z] " + reason.zh());
            case Outcome.Refused(var _, var _, var reason) ->
                new ChecksJson.Message("[z] " + reason.en(), "[z] " + reason.zh());
        };
    }

    private ChecksJson.Message printed(double value, Interval interval, Unit unit) {
        return new ChecksJson.Message(
                english.numbers().value(value, interval, unit),
                chinese.numbers().value(value, interval, unit));
    }

    /** How a number lost its digits on the way to the page. */
    private static String rounding(double value, Interval interval) {
        if (!interval.bounded() || !SupportedDigits.speakFor(value, interval)) {
            return "the interval is printed: no digit of a single value is supported";
        }
        BigDecimal rounded = SupportedDigits.round(value, interval);
        return "half up to multiples of "
                + BigDecimal.ONE.scaleByPowerOfTen(-rounded.scale()).toPlainString();
    }

    private List<ProvenanceJson.Vintage> vintages(String name) {
        return release.history().before(name).stream()
                .map(vintage -> new ProvenanceJson.Vintage(
                        vintage.edition(),
                        vintage.value(),
                        vintage.interval().lower(),
                        vintage.interval().upper()))
                .toList();
    }

    private List<ProvenanceJson.Check> checks(List<String> figures) {
        Set<String> known = new HashSet<>(figures);
        return release.findings().stream()
                .filter(finding -> finding.figures().stream().anyMatch(known::contains))
                .map(ProvenanceFile::check)
                .distinct()
                .toList();
    }

    private static ProvenanceJson.Check check(Finding finding) {
        return new ProvenanceJson.Check(finding.rule(), ChecksFile.verdict(finding.verdict()));
    }

    private static ProvenanceJson.PrintedFigure figure(ReadFigure read) {
        Figure figure = read.figure();
        Quantity quantity = read.reading().allowed().orElse(null);
        return new ProvenanceJson.PrintedFigure(
                figure.id(),
                figure.source(),
                figure.paragraph(),
                figure.sentence(),
                figure.printed(),
                quantity == null ? "" : quantity.unit().code(),
                quantity == null ? null : quantity.interval().lower(),
                quantity == null ? null : quantity.interval().upper(),
                figure.place().file(),
                figure.place().line());
    }
}
