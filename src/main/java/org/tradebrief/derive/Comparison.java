package org.tradebrief.derive;

/** The statement that one expression is smaller than another. */
public record Comparison(Expression<Term> smaller, Expression<Term> greater) {}
