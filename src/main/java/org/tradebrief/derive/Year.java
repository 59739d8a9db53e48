package org.tradebrief.derive;

/** A year that a formula names. */
public sealed interface Year {
    /** A calendar year in figures. */
    record Fixed(int year) implements Year {}

    /** A year that depends on what the formula is applied to. */
    enum Named implements Year {
        /** The first year of the span. */
        FIRST,
        /** The last year of the span. */
        LAST,
        /** The base year of indices. */
        BASE
    }
}
