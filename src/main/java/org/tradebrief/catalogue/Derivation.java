package org.tradebrief.catalogue;

/**
 * An indicator to compute.
 *
 * @param code short code, unique
 * @param name its name
 * @param formula its definition in the formula language
 */
public record Derivation(String code, Words name, String formula) {}
