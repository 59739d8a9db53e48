package org.tradebrief.catalogue;

/**
 * A country, city or group of countries.
 *
 * @param code ISO 3166 alpha-3 for countries, {@code WLD} for the world, country and UN/LOCODE for cities
 * @param name its name
 * @param within code of the area that it is a part of; empty for the world
 * @param group whether it is a group of economies and none itself
 */
public record Area(String code, Words name, String within, boolean group) {
    /** The code of the world. */
    public static final String WORLD = "WLD";
}
