package org.tradebrief.report.pack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/** What the references of a template stand for: estimates by their cell and indicators by their identifier. */
final class Bindings {
    private static final Pattern DERIVED = Pattern.compile("(.+)\\.([A-Z][A-Z0-9]*)\\.([0-9][^.]*)");

    private final PackFile file;
    private final Release release;
    private final Map<String, Derived> derived = new TreeMap<>();

    /** A number that a template refers to. */
    record Bound(double value, Interval interval, Unit unit, Period period) {}

    Bindings(PackFile file, Release release) {
        this.file = file;
        this.release = release;
        release.derived().forEach(one -> derived.put(one.id(), one));
    }

    /**
     * What a reference stands for.
     *
     * @return empty when the run knows no such number
     * @throws org.tradebrief.catalogue.InvalidInput when there can be no such number
     */
    Optional<Bound> of(String reference) {
        Optional<Cell> cell = cell(reference);
        if (cell.isPresent()) {
            return release.reconciliation().of(cell.get()).map(Bindings::bound);
        }
        Derived known = derived.get(reference);
        if (known != null) {
            return known.outcome() instanceof Outcome.Value(double value, Interval interval)
                    ? Optional.of(new Bound(value, interval, known.unit(), known.period()))
                    : Optional.empty();
        }
        Matcher matcher = DERIVED.matcher(reference);
        if (matcher.matches() && declaredCodes().contains(matcher.group(2)) && isSeries(matcher.group(1))) {
            return Optional.empty();
        }
        throw file.unknown(reference, "a cell (CHN.DDS.T.USD.2024) or an indicator (CHN.DDS.T.USD.YOY.2024)", names());
    }

    /** The estimate of a cell that a template names. */
    Optional<Estimate> estimate(String reference) {
        Cell cell = cell(reference).orElseThrow(() -> file.unknown(reference, "a cell (CHN.DDS.T.USD.2024)", names()));
        return release.reconciliation().of(cell);
    }

    /** The series that a template names. */
    SeriesKey series(String reference) {
        if (!isSeries(reference)) {
            throw file.unknown(reference, "a series (CHN.DDS.T.USD)", seriesNames());
        }
        return SeriesKey.parse(reference);
    }

    /** The derived indicator with an identifier. */
    Optional<Derived> derived(String id) {
        return Optional.ofNullable(derived.get(id));
    }

    private Optional<Cell> cell(String reference) {
        try {
            Cell cell = Cell.parse(reference);
            return isDeclared(cell.series()) ? Optional.of(cell) : Optional.empty();
        } catch (IllegalArgumentException noCell) {
            return Optional.empty();
        }
    }

    private boolean isSeries(String reference) {
        try {
            return isDeclared(SeriesKey.parse(reference));
        } catch (IllegalArgumentException noSeries) {
            return false;
        }
    }

    private boolean isDeclared(SeriesKey series) {
        Catalogue catalogue = release.catalogue();
        return catalogue.areas().containsKey(series.area())
                && catalogue.indicators().containsKey(series.indicator());
    }

    private Set<String> declaredCodes() {
        Set<String> codes = new TreeSet<>();
        release.catalogue().derivations().stream().map(Derivation::code).forEach(codes::add);
        return codes;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(derived.keySet());
        release.reconciliation()
                .all()
                .forEach(estimate -> names.add(estimate.cell().toString()));
        return names;
    }

    private Set<String> seriesNames() {
        Set<String> names = new TreeSet<>();
        release.reconciliation()
                .all()
                .forEach(estimate -> names.add(estimate.cell().series().toString()));
        return names;
    }

    private static Bound bound(Estimate estimate) {
        return new Bound(
                estimate.value(),
                estimate.interval(),
                estimate.cell().series().unit(),
                estimate.cell().period());
    }
}
