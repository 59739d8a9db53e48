package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;

/** Estimates of one series at halves, quarters or months, one right after the other. */
record Succession(List<Estimate> members) {

    /** A total of some members: the estimate, and as benchmarking takes it. */
    record Total(Estimate estimate, Benchmarking.Total known) {}

    /** All successions of an indicator, as long as they are unbroken. */
    static List<Succession> of(String indicator, Estimates estimates) {
        SortedMap<String, List<Estimate>> series = new TreeMap<>();
        for (Estimate estimate : estimates.all()) {
            Period.Frequency frequency = period(estimate).frequency();
            if (estimate.cell().series().indicator().equals(indicator) && isPartOfAYear(frequency)) {
                series.computeIfAbsent(estimate.cell().series() + " " + frequency, _ -> new ArrayList<>())
                        .add(estimate);
            }
        }
        return series.values().stream().flatMap(all -> unbroken(all).stream()).toList();
    }

    /** Those periods of a succession in which the same series of other indicators are known too, these among them. */
    List<List<Succession>> with(List<String> indicators, Estimates estimates) {
        List<Estimate> shared = members.stream()
                .filter(member -> indicators.stream()
                        .allMatch(other -> estimates.of(sibling(member, other)).isPresent()))
                .toList();
        return unbroken(shared).stream()
                .map(part -> indicators.stream()
                        .map(other -> new Succession(part.members.stream()
                                .flatMap(member -> estimates.of(sibling(member, other)).stream())
                                .toList()))
                        .toList())
                .toList();
    }

    private static List<Succession> unbroken(List<Estimate> series) {
        List<Succession> all = new ArrayList<>();
        List<Estimate> open = new ArrayList<>();
        for (Estimate estimate : series) {
            boolean follows = !open.isEmpty()
                    && period(open.getLast()).end().equals(period(estimate).start());
            if (!follows && !open.isEmpty()) {
                all.add(new Succession(List.copyOf(open)));
                open.clear();
            }
            open.add(estimate);
        }
        if (!open.isEmpty()) {
            all.add(new Succession(List.copyOf(open)));
        }
        return all;
    }

    private static boolean isPartOfAYear(Period.Frequency frequency) {
        return switch (frequency) {
            case S, Q, M -> true;
            case A, D, RANGE, SPAN -> false;
        };
    }

    double[] values() {
        return members.stream().mapToDouble(Estimate::value).toArray();
    }

    /** The totals of the same series of an indicator, of years that the members cover. */
    List<Total> years(String indicator, Estimates estimates) {
        List<Total> totals = new ArrayList<>();
        int last = period(members.getLast()).year();
        for (int year = period(members.getFirst()).year(); year <= last; year++) {
            Period whole = Period.year(year);
            Optional<Estimate> total =
                    estimates.of(sibling(members.getFirst(), indicator).series().at(whole));
            int from = from(whole);
            int to = to(whole, from);
            if (total.isPresent() && covers(whole, from, to)) {
                totals.add(total(total.get(), from, to));
            }
        }
        return totals;
    }

    /** The values of the same series of an indicator in the members' own periods. */
    List<Total> periods(String indicator, Estimates estimates) {
        List<Total> totals = new ArrayList<>();
        for (int t = 0; t < members.size(); t++) {
            Optional<Estimate> total = estimates.of(sibling(members.get(t), indicator));
            if (total.isPresent()) {
                totals.add(total(total.get(), t, t + 1));
            }
        }
        return totals;
    }

    private static Total total(Estimate estimate, int from, int to) {
        return new Total(
                estimate,
                new Benchmarking.Total(
                        from, to, estimate.value(), estimate.interval().width() / 2));
    }

    private int from(Period year) {
        int from = 0;
        while (from < members.size() && !year.contains(period(members.get(from)))) {
            from++;
        }
        return from;
    }

    private int to(Period year, int from) {
        int to = from;
        while (to < members.size() && year.contains(period(members.get(to)))) {
            to++;
        }
        return to;
    }

    private boolean covers(Period year, int from, int to) {
        return to > from
                && period(members.get(from)).start().equals(year.start())
                && period(members.get(to - 1)).end().equals(year.end());
    }

    private static Cell sibling(Estimate estimate, String indicator) {
        SeriesKey series = estimate.cell().series();
        return new SeriesKey(series.area(), indicator, series.flow(), series.unit()).at(period(estimate));
    }

    static Period period(Estimate estimate) {
        return estimate.cell().period();
    }
}
