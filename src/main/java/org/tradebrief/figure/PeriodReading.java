package org.tradebrief.figure;

import java.util.List;

/** What the words for a period were understood to say. */
public sealed interface PeriodReading {

    /**
     * A period.
     *
     * @param period the period
     * @param warnings conventions that had to be assumed, in words
     */
    record Named(Period period, List<String> warnings) implements PeriodReading {}

    /**
     * The words could not be read.
     *
     * @param reason why, in words
     * @param expected what would have been read
     * @param at character where reading stopped, from 0
     */
    record Refused(String reason, String expected, int at) implements PeriodReading {}
}
