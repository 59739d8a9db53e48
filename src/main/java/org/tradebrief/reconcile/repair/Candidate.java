package org.tradebrief.reconcile.repair;

import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;

/**
 * What a damaged figure may have been.
 *
 * @param kind what would have befallen it
 * @param figure the figure before that
 * @param wording the number before that
 */
record Candidate(Repair.Kind kind, ReadFigure figure, String wording) {

    /** Identifier of the figure. */
    String id() {
        return figure.figure().id();
    }

    static Candidate of(Repair.Kind kind, ReadFigure printed, Quantity quantity) {
        Reading.Number number = (Reading.Number) printed.reading();
        Reading reading = new Reading.Number(quantity, number.from(), number.to(), number.warnings());
        String wording = quantity.value().stripTrailingZeros().toPlainString() + " " + quantity.unit();
        return new Candidate(kind, new ReadFigure(printed.figure(), reading), wording);
    }

    static Candidate of(Repair.Kind kind, ReadFigure printed, Period period, Flow flow) {
        Figure old = printed.figure();
        Figure figure = new Figure(
                old.id(),
                old.source(),
                old.paragraph(),
                old.sentence(),
                old.indicator(),
                old.area(),
                flow,
                period,
                old.measure(),
                old.printed(),
                old.relativeTo(),
                old.note(),
                old.place());
        return new Candidate(kind, new ReadFigure(figure, printed.reading()), period + " " + flow);
    }
}
