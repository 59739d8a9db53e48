package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.SeriesKey;

/**
 * A level or share that is aimed at.
 *
 * @param figure identifier of the figure that states it
 * @param series the series that is to reach it; in percent for a share
 * @param whole indicator that a share is of; empty for a level
 * @param period when it is to be reached
 * @param quantity what is aimed at; a share in percent
 */
public record Target(String figure, SeriesKey series, Optional<String> whole, Period period, Quantity quantity) {}
