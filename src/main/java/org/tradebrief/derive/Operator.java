package org.tradebrief.derive;

/** Operators between two expressions. */
public enum Operator {
    ADD("+", 1),
    SUBTRACT("-", 1),
    MULTIPLY("*", 2),
    DIVIDE("/", 2),
    /** Division of a part by its whole: both sides must be alike in currency, flow and concept. */
    SHARE("/", 2),
    /** Division of amounts whose periods differ in length on purpose: a year per part of a year. */
    PER("/", 2),
    POWER("^", 3);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    /** The sign that formulas and spreadsheets write. */
    public String sign() {
        return sign;
    }

    /** How tightly it binds, from 1. */
    int precedence() {
        return precedence;
    }

    /** Whether it is one of the divisions. */
    boolean divides() {
        return this == DIVIDE || this == SHARE || this == PER;
    }
}
