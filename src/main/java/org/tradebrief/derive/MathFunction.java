package org.tradebrief.derive;

/** Functions of numbers. */
public enum MathFunction {
    MIN,
    MAX,
    ABS,
    /** Natural logarithm. */
    LOG,
    EXP,
    SQRT,
    /** Anything between two numbers: its value is their middle, its interval holds both. */
    RANGE,
    /** Alternatives of which the first is the best guess: its value is the first, its interval holds all. */
    SPREAD
}
