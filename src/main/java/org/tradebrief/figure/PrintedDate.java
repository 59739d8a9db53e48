package org.tradebrief.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.DatePart.Word;
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
    private final DateStamps stamps;

    private PrintedDate(DateStamps stamps, Period hint) {
        this.stamps = stamps;
        this.hint = hint;
    }

    /**
     * The days that a phrase allows.
     *
     * @param printed the phrase
     * @param hint the period that the figure speaks of
     * @param conventions how its source writes
     */
    public static Reading read(String printed, Period hint, Conventions conventions) {
        if (printed.length() > PrintedText.LONGEST) {
            return PrintedText.tooLong(EXPECTED);
        }
        List<DatePart> parts = DateScanner.parts(PrintedText.normalised(printed));
        boolean relative = parts.contains(Word.RELATIVE);
        if (!relative
                && PrintedPeriod.read(printed, conventions, hint.lastYear().lastDay())
                        instanceof PeriodReading.Named(Period named, var _)) {
            return new Reading.Date(named.start(), named.lastDay(), true);
        }
        PrintedDate date = new PrintedDate(new DateStamps(parts), hint);
        return date.days().<Reading>map(days -> days).orElseGet(() -> date.withoutDays(relative));
    }

    /** The days of the years, months and days that are printed; empty where none are. */
    private Optional<Reading.Date> days() {
        if (stamps.damaged()) {
            return Optional.of(anyDay(false));
        }
        return stamps.list().isEmpty()
                ? Optional.empty()
                : Optional.of(possibleDays().orElseGet(() -> anyDay(false)));
    }

    private Optional<Reading.Date> possibleDays() {
        Optional<LocalDate> from = inMonth(stamps.list().getFirst())
                .flatMap(stamp -> stamp.firstDay(hint.start().getYear()));
        Optional<LocalDate> to = inMonth(stamps.list().getLast())
                .flatMap(stamp -> stamp.lastDay(hint.lastDay().getYear()));
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        boolean oneDay = from.get().equals(to.get());
        boolean fits = !oneDay || isOnWeekday(from.get());
        return fits ? Optional.of(new Reading.Date(from.get(), to.get(), true)) : Optional.empty();
    }

    /** A day without month is of the month that the figure speaks of, if it speaks of one. */
    private Optional<DateStamp> inMonth(DateStamp stamp) {
        if (stamp.day().isEmpty() || stamp.month().isPresent()) {
            return Optional.of(stamp);
        }
        YearMonth month = YearMonth.from(hint.start());
        return month.equals(YearMonth.from(hint.lastDay()))
                ? Optional.of(new DateStamp(stamp.year(), Optional.of(month.getMonthValue()), stamp.day()))
                : Optional.empty();
    }

    /** A weekday or words such as {@code next three years}: any day of the period, if the weekday fits. */
    private Reading withoutDays(boolean relative) {
        if (stamps.weekday().isPresent()) {
            return anyDay(hint.days() > 1 || isOnWeekday(hint.start()));
        }
        return relative ? anyDay(true) : new Reading.Refused("no date", EXPECTED, 0);
    }

    private boolean isOnWeekday(LocalDate day) {
        return stamps.weekday().map(day.getDayOfWeek()::equals).orElse(true);
    }

    private Reading.Date anyDay(boolean possible) {
        return new Reading.Date(hint.start(), hint.lastDay(), possible);
    }
}
