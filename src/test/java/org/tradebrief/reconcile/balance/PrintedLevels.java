package org.tradebrief.reconcile.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Origin;
import org.tradebrief.reconcile.Reconciliation;

/** Levels in dollars that one office printed, and what reconciliation makes of them. */
final class PrintedLevels {
    private static final Source OFFICE =
            new Source("S1", "Office", Period.parse("2025-01-01"), "en", false, BigDecimal.ONE, "");

    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    void print(String cell, String number) {
        Cell known = Cell.parse(cell);
        String id = String.format("F%02d", figures.size());
        Figure figure = new Figure(
                id,
                "S1",
                1,
                id,
                known.series().indicator(),
                known.series().area(),
                known.series().flow(),
                known.period(),
                Measure.LEVEL,
                "$" + number,
                "",
                "",
                new Figure.Place("test.csv", figures.size()));
        ReadFigure read =
                new ReadFigure(figure, PrintedPhrase.read(figure, Unit.Kind.CURRENCY, Source.Conventions.ENGLISH));
        Interval bounds = read.reading().allowed().orElseThrow().interval();
        Origin origin = new Origin.Printed(id, "S1", 1, 0.01, figures.size(), Origin.Standing.CLEAN);
        figures.add(read);
        constraints.add(new Constraint.Level(id, known, bounds, origin));
    }

    /** Quarters from the first of a year on. */
    void printQuarters(String series, int firstYear, String numbers) {
        String[] quarters = numbers.split(" ");
        for (int k = 0; k < quarters.length; k++) {
            print(series + "." + (firstYear + k / 4) + "-Q" + (k % 4 + 1), quarters[k]);
        }
    }

    Reconciliation reconciled() {
        return Reconciliation.of(constraints, Budget.STANDARD);
    }

    FigureList list() {
        return new FigureList(figures, Map.of("S1", OFFICE));
    }
}
