package org.tradebrief.reconcile.repair;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;

/**
 * All ways to read the digit groups of a sentence as a date, the year of a report, the year of its data, and then its
 * numbers in printed order, every group used once.
 *
 * <p>That is the order in which Chinese press reports speak. Each of the first three may be missing; together they are no
 * more than the sentence's figures that are dates.
 */
final class Grammar {
    private static final int EARLIEST_YEAR = 1900;

    private final Sentence sentence;
    private final List<String> groups;
    private final List<ReadFigure> values;
    private final TreeSet<Integer> dataYears = new TreeSet<>();
    private final List<Regrouping> found = new ArrayList<>();

    private Grammar(Sentence sentence) {
        this.sentence = sentence;
        groups = sentence.groups();
        values = sentence.values();
        values.forEach(value -> dataYears.add(value.figure().period().year()));
    }

    static List<Regrouping> readings(Sentence sentence) {
        Grammar grammar = new Grammar(sentence);
        grammar.date();
        return grammar.found;
    }

    private void date() {
        int dates = sentence.dates().size();
        reportYear(0, dates, Optional.empty());
        if (dates > 0) {
            month(0).ifPresent(month -> reportYear(1, dates - 1, Optional.of(month)));
            monthAndDay(0).ifPresent(day -> reportYear(2, dates - 1, Optional.of(day)));
            yearAndMonth().ifPresent(month -> reportYear(2, dates - 1, Optional.of(month)));
            yearMonthAndDay().ifPresent(day -> reportYear(3, dates - 1, Optional.of(day)));
        }
    }

    private void reportYear(int at, int datesLeft, Optional<Regrouping.Days> day) {
        dataYear(at, datesLeft, day, Optional.empty());
        if (datesLeft > 0) {
            year(at).ifPresent(year -> dataYear(at + 1, datesLeft - 1, day, Optional.of(year)));
        }
    }

    /** A report speaks of its own year or of earlier ones. */
    private void dataYear(int at, int datesLeft, Optional<Regrouping.Days> day, Optional<Integer> report) {
        values(at, List.of(), new Regrouping(day, report, Optional.empty(), List.of()));
        if (datesLeft > 0) {
            year(at).filter(dataYears::contains)
                    .filter(year -> report.isEmpty() || year <= report.get())
                    .ifPresent(year ->
                            values(at + 1, List.of(), new Regrouping(day, report, Optional.of(year), List.of())));
        }
    }

    private void values(int at, List<Regrouping.Value> before, Regrouping dates) {
        if (before.size() == values.size()) {
            if (at == groups.size()) {
                found.add(new Regrouping(dates.day(), dates.reportYear(), dates.dataYear(), before));
            }
            return;
        }
        ReadFigure figure = values.get(before.size());
        boolean ordinal = figure.figure().measure() == Measure.ORDINAL;
        int most = ordinal ? 1 : 2;
        for (int used = ordinal ? 0 : 1; used <= most && at + used <= groups.size(); used++) {
            boolean last = before.size() + 1 == values.size();
            boolean cutOff = last && used == 1 && Sentence.groups(figure).size() > 1;
            List<Regrouping.Value> more = new ArrayList<>(before);
            more.add(new Regrouping.Value(figure, groups.subList(at, at + used), cutOff));
            values(at + used, more, dates);
        }
    }

    private Optional<Integer> year(int at) {
        return number(at, 4)
                .filter(year ->
                        year >= EARLIEST_YEAR && year <= sentence.published().getYear());
    }

    private Optional<Regrouping.Days> month(int at) {
        return number(at, 2).flatMap(month -> latest(month, 0));
    }

    private Optional<Regrouping.Days> monthAndDay(int at) {
        return number(at, 2).flatMap(month -> dayOfMonth(at + 1).flatMap(day -> latest(month, day)));
    }

    private Optional<Regrouping.Days> yearAndMonth() {
        return year(0).flatMap(year -> number(1, 2).flatMap(month -> days(year, month, 0)));
    }

    private Optional<Regrouping.Days> yearMonthAndDay() {
        return year(0).flatMap(year ->
                number(1, 2).flatMap(month -> dayOfMonth(2).flatMap(day -> days(year, month, day))));
    }

    private Optional<Integer> dayOfMonth(int at) {
        return number(at, 2).filter(day -> day > 0);
    }

    private Optional<Integer> number(int at, int mostDigits) {
        boolean fits = at < groups.size() && groups.get(at).length() <= mostDigits;
        return fits ? Optional.of(Integer.valueOf(groups.get(at))) : Optional.empty();
    }

    /** A date without a year is the latest that is not after publication. */
    private Optional<Regrouping.Days> latest(int month, int day) {
        int year = sentence.published().getYear();
        return days(year, month, day).or(() -> days(year - 1, month, day));
    }

    private Optional<Regrouping.Days> days(int year, int month, int day) {
        try {
            LocalDate first = LocalDate.of(year, month, Math.max(day, 1));
            LocalDate last = day > 0 ? first : YearMonth.from(first).atEndOfMonth();
            return first.isAfter(sentence.published())
                    ? Optional.empty()
                    : Optional.of(new Regrouping.Days(first, last));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
