package org.tradebrief.figure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The one way in which periods are written for readers, in each language of publication. */
public enum PeriodText {
    ENGLISH {
        @Override
        public String of(Period period) {
            int year = period.year();
            LocalDate start = period.start();
            LocalDate last = period.end().minusDays(1);
            return switch (period.frequency()) {
                case A -> Integer.toString(year);
                case S -> "the " + ORDINALS.get(start.getMonthValue() / 6) + " half of " + year;
                case Q -> "the " + ORDINALS.get(start.getMonthValue() / 3) + " quarter of " + year;
                case M -> month(start) + " " + year;
                case D -> start.getDayOfMonth() + " " + month(start) + " " + year;
                case RANGE ->
                    month(start) + (year == last.getYear() ? "" : " " + year) + " to " + month(last) + " "
                            + last.getYear();
                case SPAN -> year + " to " + last.getYear();
            };
        }

        private static String month(LocalDate day) {
            return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    },
    CHINESE {
        @Override
        public String of(Period period) {
            int year = period.year();
            LocalDate start = period.start();
            LocalDate last = period.end().minusDays(1);
            int month = start.getMonthValue();
            return year
                    + switch (period.frequency()) {
                        case A -> "年";
                        case S -> month == 1 ? "年上半年" : "年下半年";
                        case Q -> "年第" + "一二三四".charAt(month / 3) + "季度";
                        case M -> "年" + month + "月";
                        case D -> "年" + month + "月" + start.getDayOfMonth() + "日";
                        case RANGE ->
                            year == last.getYear()
                                    ? "年" + month + "—" + last.getMonthValue() + "月"
                                    : "年" + month + "月—" + last.getYear() + "年" + last.getMonthValue() + "月";
                        case SPAN -> "—" + last.getYear() + "年";
                    };
        }
    };

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /** The way of the language with a BCP 47 tag; English for every tag that is not Chinese. */
    public static PeriodText in(String languageTag) {
        return languageTag.startsWith("zh") ? CHINESE : ENGLISH;
    }

    /** A period in words: {@code the first half of 2025}, {@code 2025年上半年}. */
    public abstract String of(Period period);
}
