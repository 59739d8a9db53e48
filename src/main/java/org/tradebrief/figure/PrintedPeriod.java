package org.tradebrief.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Source.Conventions;

/**
 * Reads the names of periods: years, halves, quarters, months, months to date, fiscal years and spans of years, in
 * English and Chinese, and SDMX notation.
 */
public final class PrintedPeriod {
    private static final String EXPECTED =
            "a period such as first half of 2025, Jan-Sep 2022, Q3 2022, 2020-2024, 2025年上半年 or 2022-01-01/P9M";

    private final Conventions conventions;
    private final LocalDate published;
    private final PeriodParts parts;
    private final List<String> warnings = new ArrayList<>();

    private PrintedPeriod(PeriodParts parts, Conventions conventions, LocalDate published) {
        this.parts = parts;
        this.conventions = conventions;
        this.published = published;
    }

    /**
     * The period that some words name.
     *
     * @param words the words, nothing else
     * @param conventions how their source writes; its fiscal year counts
     * @param published when the source was published; a period without year is the last that had ended by then
     */
    public static PeriodReading read(String words, Conventions conventions, LocalDate published) {
        if (words.length() > PrintedText.LONGEST) {
            Reading.Refused refused = PrintedText.tooLong(EXPECTED);
            return new PeriodReading.Refused(refused.reason(), refused.expected(), refused.at());
        }
        String text = PrintedText.normalised(words).strip();
        Optional<Period> notation = notation(text);
        if (notation.isPresent()) {
            return new PeriodReading.Named(notation.get(), List.of());
        }
        PeriodParts parts = PeriodParts.of(PrintedText.normalised(words));
        if (parts.stoppedAt().isPresent()) {
            int at = parts.stoppedAt().get();
            return new PeriodReading.Refused(at < words.length() ? "no name of a period" : "empty", EXPECTED, at);
        }
        return new PrintedPeriod(parts, conventions, published).reading();
    }

    private static Optional<Period> notation(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private PeriodReading reading() {
        return parts.months().isEmpty() ? years() : months(parts.months().get());
    }

    private PeriodReading years() {
        if (parts.lastYear().isPresent() && !isFiscal()) {
            int first = parts.year().orElseThrow();
            int last = parts.lastYear().get();
            return last > first
                    ? named(Period.span(first, last))
                    : new PeriodReading.Refused("the years descend", EXPECTED, 0);
        }
        return months(PeriodMonths.YEAR);
    }

    /** Two years with the last in short, or a word for it, name one fiscal year where the source has its own. */
    private boolean isFiscal() {
        boolean own = conventions.fiscalYearStart() != Month.JANUARY;
        return parts.fiscal() || own && parts.shortYears();
    }

    private PeriodReading months(PeriodMonths months) {
        if (isFiscal() && parts.lastYear().isPresent() && conventions.fiscalYearStart() == Month.JANUARY) {
            return new PeriodReading.Refused(
                    "a fiscal year in two calendar years", "a fiscal year start that the source declares", 0);
        }
        YearMonth yearStart = YearMonth.of(year(months), isFiscal() && months.ofYear() ? startMonth() : 1);
        return named(Period.months(yearStart.plusMonths(months.first() - 1), months.count()));
    }

    private int startMonth() {
        return conventions.fiscalYearStart().getValue();
    }

    private int year(PeriodMonths months) {
        if (parts.year().isPresent()) {
            int year = parts.year().get();
            boolean namedByItsEnd = isFiscal() && parts.lastYear().isEmpty() && startMonth() > 1;
            if (namedByItsEnd) {
                warnings.add("fiscal year read as the one that ends in " + year);
            }
            return namedByItsEnd ? year - 1 : year;
        }
        if (parts.yearsAgo().isPresent()) {
            return published.getYear() - parts.yearsAgo().get();
        }
        YearMonth end = YearMonth.of(published.getYear(), 1).plusMonths(months.first() - 1 + months.count());
        int year = end.atDay(1).isAfter(published.plusDays(1)) ? published.getYear() - 1 : published.getYear();
        warnings.add("no year printed: read as " + year);
        return year;
    }

    private PeriodReading named(Period period) {
        return new PeriodReading.Named(period, List.copyOf(warnings));
    }
}
