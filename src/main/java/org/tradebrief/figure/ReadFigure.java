package org.tradebrief.figure;

/**
 * A figure with what its phrase was understood to say.
 *
 * @param figure the figure as printed
 * @param reading what was understood
 */
public record ReadFigure(Figure figure, Reading reading) {}
