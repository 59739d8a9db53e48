package org.tradebrief.intake;

import java.util.List;

/**
 * One record of a delimited file.
 *
 * @param number physical line on which it starts, from 1
 * @param fields its fields, without quotes
 */
record CsvLine(long number, List<String> fields) {}
