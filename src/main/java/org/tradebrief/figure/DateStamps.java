package org.tradebrief.figure;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.DatePart.Calendar;
import org.tradebrief.figure.DatePart.DayNumber;
import org.tradebrief.figure.DatePart.Loose;
import org.tradebrief.figure.DatePart.MonthName;
import org.tradebrief.figure.DatePart.Weekday;
import org.tradebrief.figure.DatePart.Word;
import org.tradebrief.figure.DatePart.Year;

/** Puts the parts of a date phrase together to years, months and days. */
final class DateStamps {
    private final List<DatePart> parts;
    private final List<DateStamp> stamps = new ArrayList<>();
    private Optional<Integer> pendingYear = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();
    private boolean damaged;

    /** The years, months and days of a phrase in parts. */
    DateStamps(List<DatePart> parts) {
        this.parts = parts;
        for (int k = 0; k < parts.size(); ) {
            k = take(k);
        }
        pendingYear.map(DateStamp::ofYear).ifPresent(stamps::add);
    }

    /** What was printed, in printed order. */
    List<DateStamp> list() {
        return List.copyOf(stamps);
    }

    /** The day of the week that was printed. */
    Optional<DayOfWeek> weekday() {
        return weekday;
    }

    /** Whether a number stands where no date has one. */
    boolean damaged() {
        return damaged;
    }

    /** Takes a part with those that belong to it; the place of the next. */
    private int take(int k) {
        switch (parts.get(k)) {
            case Calendar(int year, int month, int day) -> {
                DateStamp stamp = DateStamp.ofMonth(Optional.of(year), month);
                stamps.add(day == 0 ? stamp : stamp.on(day));
            }
            case Year(int year) -> takeYear(year);
            case MonthName(int month) -> {
                return takeMonth(month, k + 1);
            }
            case DayNumber(int day) -> takeDay(day);
            case Loose loose -> {
                return takeDaysBeforeMonth(loose, k + 1);
            }
            case Weekday(DayOfWeek day) -> weekday = Optional.of(day);
            case Word _ -> {}
        }
        return k + 1;
    }

    /** A year belongs to the dates before it that have none, else to what follows. */
    private void takeYear(int year) {
        pendingYear.map(DateStamp::ofYear).ifPresent(stamps::add);
        boolean taken = stamps.stream().anyMatch(stamp -> stamp.year().isEmpty());
        stamps.replaceAll(stamp -> stamp.year().isEmpty() ? stamp.in(year) : stamp);
        pendingYear = taken ? Optional.empty() : Optional.of(year);
    }

    /** A month and the days right after it: {@code November 23 to 27}. */
    private int takeMonth(int month, int after) {
        DateStamp stamp = DateStamp.ofMonth(pendingYear, month);
        pendingYear = Optional.empty();
        if (!(part(after) instanceof Loose(int day, boolean _))) {
            stamps.add(stamp);
            return after;
        }
        stamps.add(stamp.on(day));
        boolean nextMonth = part(after + 3) instanceof MonthName;
        if (part(after + 1) == Word.TO && part(after + 2) instanceof Loose(int last, boolean _) && !nextMonth) {
            stamps.add(stamp.on(last));
            return after + 3;
        }
        return after + 1;
    }

    /** Days right before their month: {@code 23 November}, {@code 23-27 November}; else the number is damage. */
    private int takeDaysBeforeMonth(Loose first, int after) {
        int next = part(after) == Word.OF ? after + 1 : after;
        if (part(next) instanceof MonthName(int month)) {
            stamps.add(DateStamp.ofMonth(Optional.empty(), month).on(first.number()));
            return next + 1;
        }
        if (part(after) == Word.TO
                && part(after + 1) instanceof Loose(int last, boolean _)
                && part(after + 2) instanceof MonthName(int month)) {
            DateStamp stamp = DateStamp.ofMonth(Optional.empty(), month);
            stamps.add(stamp.on(first.number()));
            stamps.add(stamp.on(last));
            return after + 3;
        }
        damaged |= !first.ordinal();
        return after;
    }

    /** A day that Chinese marks: of the month printed last, or of none. */
    private void takeDay(int day) {
        DateStamp before = stamps.isEmpty()
                ? new DateStamp(Optional.empty(), Optional.empty(), Optional.empty())
                : stamps.removeLast();
        if (before.day().isPresent()) {
            stamps.add(before);
        }
        stamps.add(before.on(day));
    }

    private DatePart part(int k) {
        return k < parts.size() ? parts.get(k) : Word.OTHER;
    }
}
