package org.tradebrief.figure;

/**
 * A figure with what its phrase was understood to say.
 *
 * @param figure the figure as printed
 * @param reading what was understood
 * @param status what its publisher says of it; normal where the publisher says nothing
 */
public record ReadFigure(Figure figure, Reading reading, ObsStatus status) {

    /** A figure of which its publisher says nothing more. */
    public ReadFigure(Figure figure, Reading reading) {
        this(figure, reading, ObsStatus.A);
    }
}
