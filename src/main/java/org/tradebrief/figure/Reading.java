package org.tradebrief.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a printed phrase was understood to say. */
public sealed interface Reading {

    /**
     * A number in a unit.
     *
     * @param quantity what the phrase allows
     * @param from first character of the phrase that was used
     * @param to character after the last that was used
     * @param warnings conventions that had to be assumed, in words
     */
    record Number(Quantity quantity, int from, int to, List<String> warnings) implements Reading {}

    /**
     * A number in a row: of an edition, a session, a rank.
     *
     * @param first the number, or the best rank of a group
     * @param last the same, or the worst rank of a group ({@code top three} is 1 to 3)
     * @param suffix the letters that followed digits, empty for words
     */
    record Ordinal(int first, int last, String suffix) implements Reading {}

    /**
     * Days that a date phrase allows.
     *
     * @param from first day it may mean
     * @param to last day it may mean
     * @param possible whether the phrase is a date as calendars know it
     */
    record Date(LocalDate from, LocalDate to, boolean possible) implements Reading {}

    /** Words that claim without a number. */
    record Claim() implements Reading {}

    /**
     * The phrase could not be read.
     *
     * @param reason why, in words
     * @param expected what would have been read
     * @param at character of the phrase where reading stopped, from 0
     */
    record Refused(String reason, String expected, int at) implements Reading {}

    /** The quantity that a number allows; empty for every other reading. */
    default Optional<Quantity> allowed() {
        return this instanceof Number number ? Optional.of(number.quantity()) : Optional.empty();
    }
}
