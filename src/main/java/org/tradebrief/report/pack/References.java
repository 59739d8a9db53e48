package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/**
 * Which names can exist beside a catalogue: series ({@code CHN.DDS.T.USD}), their cells ({@code CHN.DDS.T.USD.2024})
 * and derived indicators ({@code CHN.DDS.T.USD.YOY.2024}).
 */
final class References {
    private static final List<String> FLOWS = List.of("T", "X", "M", "B", "N");
    private static final List<String> UNITS = List.of("USD", "CNY", "EUR", "NUM", "PT", "M2");
    private static final int SERIES = 4;

    private final Catalogue catalogue;
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();

    References(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.derivations().stream().map(Derivation::code).forEach(codes::add);
        catalogue.indicators().values().stream().map(Indicator::topic).forEach(topics::add);
    }

    /** Codes of the derived indicators that are declared. */
    Set<String> codes() {
        return codes;
    }

    /** Topics of the indicators that are declared. */
    Set<String> topics() {
        return topics;
    }

    /** The cell that a name stands for, if there can be one. */
    Optional<Cell> cell(String name) {
        try {
            Cell cell = Cell.parse(name);
            return isDeclared(cell.series()) ? Optional.of(cell) : Optional.empty();
        } catch (IllegalArgumentException noCell) {
            return Optional.empty();
        }
    }

    /** Whether there can be such a series. */
    boolean isSeries(String name) {
        try {
            return isDeclared(SeriesKey.parse(name));
        } catch (IllegalArgumentException noSeries) {
            return false;
        }
    }

    /** Whether there can be such a derived indicator. */
    boolean isDerived(String name) {
        List<String> parts = parts(name);
        return parts.size() == SERIES + 2
                && isSeries(String.join(".", parts.subList(0, SERIES)))
                && codes.contains(parts.get(SERIES))
                && isPeriod(parts.get(SERIES + 1));
    }

    /** Whether a text is a period. */
    static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (IllegalArgumentException noPeriod) {
            return false;
        }
    }

    /** {@code nearest: CHN.DDS.T.USD.2024}: the name with each unknown part replaced by the nearest that is declared. */
    String hint(String name) {
        List<String> parts = new ArrayList<>(parts(name));
        replace(parts, 0, catalogue.areas().keySet());
        replace(parts, 1, catalogue.indicators().keySet());
        replace(parts, 2, FLOWS);
        replace(parts, 3, UNITS);
        if (parts.size() == SERIES + 2) {
            replace(parts, SERIES, codes);
        }
        String nearest = String.join(".", parts);
        return nearest.equals(name) ? "" : "nearest: " + nearest;
    }

    private static void replace(List<String> parts, int place, Collection<String> valid) {
        if (place < parts.size() && !valid.contains(parts.get(place))) {
            NearestCode.to(parts.get(place), valid).ifPresent(code -> parts.set(place, code));
        }
    }

    private static List<String> parts(String name) {
        return List.of(name.split("\\.", -1));
    }

    private boolean isDeclared(SeriesKey series) {
        return catalogue.areas().containsKey(series.area())
                && catalogue.indicators().containsKey(series.indicator());
    }
}
