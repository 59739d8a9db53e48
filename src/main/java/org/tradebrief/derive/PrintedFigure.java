package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Quantity;

/**
 * A level, growth or share as a source printed it, before any reconciliation.
 *
 * @param figure identifier of the figure
 * @param cell the cell that it speaks about; the unit of a share's cell does not matter
 * @param measure level, growth, average growth or share
 * @param relativeTo the base cell of a growth or the whole's cell of a share
 * @param quantity what it allows; growth and share in percent
 * @param status what its publisher says of it
 */
public record PrintedFigure(
        String figure, Cell cell, Measure measure, Optional<Cell> relativeTo, Quantity quantity, ObsStatus status) {}
