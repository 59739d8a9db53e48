package org.tradebrief.intake;

import java.util.List;

/**
 * One row of a table, before anybody knows what it says.
 *
 * @param number physical line of the file on which it starts, or row of the sheet, from 1
 * @param fields its fields, as text
 */
record Line(long number, List<String> fields) {}
