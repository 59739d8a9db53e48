package org.tradebrief.report.web;

import java.util.OptionalLong;

/**
 * A file of an edition.
 *
 * @param name its path in the folder of the edition
 * @param bytes its length; empty where it is written after the page that lists it
 */
public record FileLink(String name, OptionalLong bytes) {}
