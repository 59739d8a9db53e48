package org.tradebrief.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.DatePart.Calendar;
import org.tradebrief.figure.DatePart.DayNumber;
import org.tradebrief.figure.DatePart.Loose;
import org.tradebrief.figure.DatePart.MonthName;
import org.tradebrief.figure.DatePart.Weekday;
import org.tradebrief.figure.DatePart.Word;
import org.tradebrief.figure.DatePart.Year;
import org.tradebrief.figure.Source.Conventions;

/**
 * Reads dates as texts print them; what the text leaves out, above all the year, comes from the period that the
 * figure speaks of.
 *
 * <p>A damaged date ({@code November 2023, 11}) is no refusal: it reads as an impossible date that may mean any day
 * of the period, so that checks can flag it.
 */
public final class PrintedDate {
    private static final String EXPECTED = "a date such as November 23, 2023-11-23 or 2023年11月23日";

    private final Period hint;
    private final List<DatePart> parts;
    private final List<Stamp> stamps = new ArrayList<>();
    private @Nullable Integer pendingYear;
    private @Nullable DayOfWeek weekday;
    private boolean damaged;

    private PrintedDate(List<DatePart> parts, Period hint) {
        this.parts = parts;
        this.hint = hint;
    }

    /** A year, month or day; a null part is not printed. */
    private record Stamp(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {
        Stamp in(int otherYear) {
            return new Stamp(otherYear, month, day);
        }
    }

    /**
     * The days that a phrase allows.
     *
     * @param printed the phrase
     * @param hint the period that the figure speaks of
     * @param conventions how its source writes
     */
    public static Reading read(String printed, Period hint, Conventions conventions) {
        if (printed.length() > PrintedText.LONGEST || printed.isBlank()) {
            String reason = printed.isBlank() ? "empty" : "longer than " + PrintedText.LONGEST + " characters";
            return new Reading.Refused(reason, EXPECTED, 0);
        }
        List<DatePart> parts = DateScanner.parts(PrintedText.normalised(printed));
        return namedPeriod(printed, hint, conventions)
                .filter(_ -> !parts.contains(Word.RELATIVE))
                .<Reading>map(
                        period -> new Reading.Date(period.start(), period.end().minusDays(1), true))
                .orElseGet(() -> new PrintedDate(parts, hint).reading());
    }

    private static Optional<Period> namedPeriod(String printed, Period hint, Conventions conventions) {
        LocalDate endOfHint = hint.lastYear().end().minusDays(1);
        return switch (PrintedPeriod.read(printed, conventions, endOfHint)) {
            case PeriodReading.Named(Period period, var _) -> Optional.of(period);
            case PeriodReading.Refused _ -> Optional.empty();
        };
    }

    private Reading reading() {
        for (int k = 0; k < parts.size(); ) {
            k = take(k);
        }
        if (pendingYear != null) {
            stamps.add(new Stamp(pendingYear, null, null));
        }
        if (damaged) {
            return whole(false);
        }
        if (!stamps.isEmpty()) {
            return dates().<Reading>map(date -> date).orElseGet(() -> whole(false));
        }
        if (weekday != null) {
            return whole(hint.days() > 1 || hint.start().getDayOfWeek() == weekday);
        }
        return parts.contains(Word.RELATIVE) ? whole(true) : new Reading.Refused("no date", EXPECTED, 0);
    }

    private int take(int k) {
        switch (parts.get(k)) {
            case Calendar(int year, int month, int day) -> stamps.add(new Stamp(year, month, day == 0 ? null : day));
            case Year(int year) -> takeYear(year);
            case MonthName(int month) -> {
                return takeMonth(month, k + 1);
            }
            case DayNumber(int day) -> takeDay(day);
            case Loose loose -> {
                return takeDaysBeforeMonth(loose, k + 1);
            }
            case Weekday(DayOfWeek day) -> weekday = day;
            case Word word -> {}
        }
        return k + 1;
    }

    /** A year belongs to the dates before it that have none, else to what follows. */
    private void takeYear(int year) {
        if (pendingYear != null) {
            stamps.add(new Stamp(pendingYear, null, null));
            pendingYear = null;
        }
        boolean taken = false;
        for (int i = 0; i < stamps.size(); i++) {
            if (stamps.get(i).year() == null) {
                stamps.set(i, stamps.get(i).in(year));
                taken = true;
            }
        }
        pendingYear = taken ? null : Integer.valueOf(year);
    }

    /** A month and the days right after it: {@code November 23 to 27}. */
    private int takeMonth(int month, int after) {
        Integer year = pendingYear;
        pendingYear = null;
        if (!(part(after) instanceof Loose(int day, boolean _))) {
            stamps.add(new Stamp(year, month, null));
            return after;
        }
        stamps.add(new Stamp(year, month, day));
        boolean range = part(after + 1) == Word.TO
                && part(after + 2) instanceof Loose
                && !(part(after + 3) instanceof MonthName);
        if (range && part(after + 2) instanceof Loose(int last, boolean _)) {
            stamps.add(new Stamp(year, month, last));
            return after + 3;
        }
        return after + 1;
    }

    /** Days right before their month: {@code 23 November}, {@code 23-27 November}; else the number is damage. */
    private int takeDaysBeforeMonth(Loose first, int after) {
        int next = part(after) == Word.OF ? after + 1 : after;
        if (part(next) instanceof MonthName(int month)) {
            stamps.add(new Stamp(null, month, first.number()));
            return next + 1;
        }
        if (part(after) == Word.TO
                && part(after + 1) instanceof Loose(int last, boolean _)
                && part(after + 2) instanceof MonthName(int month)) {
            stamps.add(new Stamp(null, month, first.number()));
            stamps.add(new Stamp(null, month, last));
            return after + 3;
        }
        damaged |= !first.ordinal();
        return after;
    }

    /** A day that Chinese marks: of the month printed last, or of the period's month. */
    private void takeDay(int day) {
        Stamp before = stamps.isEmpty() ? null : stamps.getLast();
        if (before == null) {
            boolean oneMonth = YearMonth.from(hint.start()).equals(YearMonth.from(lastDay()));
            damaged |= !oneMonth;
            stamps.add(new Stamp(null, hint.start().getMonthValue(), day));
        } else if (before.day() == null) {
            stamps.set(stamps.size() - 1, new Stamp(before.year(), before.month(), day));
        } else {
            stamps.add(new Stamp(before.year(), before.month(), day));
        }
    }

    private Optional<Reading.Date> dates() {
        Optional<LocalDate> from = day(stamps.getFirst(), hint.start().getYear(), false);
        Optional<LocalDate> to = day(stamps.getLast(), lastDay().getYear(), true);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        boolean oneDay = from.get().equals(to.get());
        boolean fits = weekday == null || !oneDay || from.get().getDayOfWeek() == weekday;
        return fits ? Optional.of(new Reading.Date(from.get(), to.get(), true)) : Optional.empty();
    }

    /** The first or last day of a year, month or day; empty when the calendar knows none. */
    private static Optional<LocalDate> day(Stamp stamp, int yearOfHint, boolean last) {
        int year = stamp.year() == null ? yearOfHint : stamp.year();
        if (stamp.month() == null) {
            return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        if (stamp.month() < 1 || stamp.month() > 12) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year, stamp.month());
        if (stamp.day() == null) {
            return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        }
        return month.isValidDay(stamp.day()) ? Optional.of(month.atDay(stamp.day())) : Optional.empty();
    }

    private Reading.Date whole(boolean possible) {
        return new Reading.Date(hint.start(), lastDay(), possible);
    }

    private LocalDate lastDay() {
        return hint.end().minusDays(1);
    }

    private DatePart part(int k) {
        return k < parts.size() ? parts.get(k) : Word.OTHER;
    }
}
