package org.tradebrief.catalogue;

import org.tradebrief.figure.Figure;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Unit;

/** Reads the phrases of figures, or those that rulings put in their place; the figures stay as they were printed. */
public final class RuledPhrases {
    private final Catalogue catalogue;

    /** Reads with the words and under the rulings of a catalogue. */
    public RuledPhrases(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a figure says, by the phrase that a ruling replaces its own with, if one does. */
    public Reading read(Figure figure, Unit.Kind kind, Conventions conventions) {
        Decision decision = catalogue.decisions().get(figure.id());
        if (decision == null || decision.with() == null) {
            return PrintedPhrase.read(figure, kind, conventions, catalogue.words());
        }
        Reading reading = PrintedPhrase.read(figure.printing(decision.with()), kind, conventions, catalogue.words());
        return reading instanceof Reading.Refused(String reason, String expected, int at)
                ? new Reading.Refused(
                        "the ruling of " + decision.by() + " replaces it with “" + decision.with() + "”: " + reason,
                        expected,
                        at)
                : reading;
    }
}
