package org.tradebrief.derive;

import java.util.List;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;

/** What an indicator came to. */
public sealed interface Outcome {
    /**
     * A number.
     *
     * @param value the best single value, unrounded
     * @param interval all values that the inputs allow
     */
    record Value(double value, Interval interval) implements Outcome {}

    /**
     * An input is missing ({@code [x]}).
     *
     * @param inputs what is missing
     * @param reason the same in words
     */
    record Missing(List<String> inputs, Words reason) implements Outcome {}

    /**
     * The number cannot exist ({@code [z]}): a division by nothing, a root of a negative number.
     *
     * @param reason why
     */
    record Impossible(Words reason) implements Outcome {}

    /**
     * Two inputs must not meet ({@code [z]}).
     *
     * @param left one side
     * @param right the other side
     * @param reason what tells them apart
     */
    record Refused(String left, String right, Words reason) implements Outcome {}
}
