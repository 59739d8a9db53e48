package org.tradebrief.intake;

import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/** Says what a printed phrase allows. */
@FunctionalInterface
public interface PhraseReader {
    /**
     * Reads the phrase of a figure.
     *
     * @param figure the figure whose phrase it is
     * @param kind what the levels of its indicator count
     * @param conventions how its source writes numbers
     */
    Reading read(Figure figure, Unit.Kind kind, Source.Conventions conventions);
}
