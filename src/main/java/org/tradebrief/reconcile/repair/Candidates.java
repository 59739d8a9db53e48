package org.tradebrief.reconcile.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Everything that a damaged figure may have been, if one thing befell it. */
final class Candidates {
    /** From the least to the greatest magnitude word is nine powers of ten. */
    private static final int MOST_POWERS = 9;

    private final ReadFigure printed;
    private final Quantity quantity;
    private final List<Candidate> candidates = new ArrayList<>();

    private Candidates(ReadFigure printed, Quantity quantity) {
        this.printed = printed;
        this.quantity = quantity;
    }

    /**
     * The candidates, each alone.
     *
     * @param currencies the currencies that figures of the run are in
     */
    static List<List<Candidate>> of(ReadFigure printed, List<Unit> currencies) {
        return printed
                .reading()
                .allowed()
                .map(quantity -> new Candidates(printed, quantity).all(currencies))
                .orElse(List.of())
                .stream()
                .map(List::of)
                .toList();
    }

    private List<Candidate> all(List<Unit> currencies) {
        switch (quantity.unit().kind()) {
            case PERCENT, PERCENTAGE_POINT -> percentages();
            case CURRENCY, COUNT, PHYSICAL, DAY -> amounts(currencies);
        }
        for (Digits.Edit edit : Digits.edits(quantity)) {
            candidates.add(Candidate.of(edit.kind(), printed, edit.quantity()));
        }
        labels();
        return candidates;
    }

    private void amounts(List<Unit> currencies) {
        for (int power = 1; power <= MOST_POWERS; power++) {
            add(Repair.Kind.MAGNITUDE, scaled(-power));
            add(Repair.Kind.MAGNITUDE, scaled(power));
        }
        if (quantity.unit().kind() == Unit.Kind.CURRENCY) {
            currencies.stream()
                    .filter(unit -> !unit.equals(quantity.unit()))
                    .forEach(unit -> add(Repair.Kind.CURRENCY, in(unit)));
        }
        add(Repair.Kind.SIGN, negated());
    }

    private void percentages() {
        add(Repair.Kind.DECIMAL_SHIFT, scaled(-1));
        add(Repair.Kind.DECIMAL_SHIFT, scaled(1));
        add(Repair.Kind.RATIO_AS_PERCENT, scaled(-2));
        add(Repair.Kind.RATIO_AS_PERCENT, scaled(2));
        add(Repair.Kind.SIGN, negated());
    }

    private void labels() {
        Figure figure = printed.figure();
        Period period = figure.period();
        for (int years : new int[] {1, -1}) {
            candidates.add(Candidate.of(Repair.Kind.PERIOD, printed, period.yearsEarlier(years), figure.flow()));
        }
        switch (figure.flow()) {
            case X -> candidates.add(Candidate.of(Repair.Kind.FLOW, printed, period, Flow.M));
            case M -> candidates.add(Candidate.of(Repair.Kind.FLOW, printed, period, Flow.X));
            case T, B, N -> {}
        }
    }

    private void add(Repair.Kind kind, Quantity repaired) {
        candidates.add(Candidate.of(kind, printed, repaired));
    }

    private Quantity scaled(int power) {
        return new Quantity(
                quantity.lower().scaleByPowerOfTen(power),
                quantity.value().scaleByPowerOfTen(power),
                quantity.upper().scaleByPowerOfTen(power),
                quantity.unit(),
                quantity.hedge(),
                quantity.lastDigit().scaleByPowerOfTen(power),
                quantity.significantDigits());
    }

    private Quantity negated() {
        return of(
                quantity.upper().negate(),
                quantity.value().negate(),
                quantity.lower().negate(),
                quantity.unit());
    }

    private Quantity in(Unit unit) {
        return of(quantity.lower(), quantity.value(), quantity.upper(), unit);
    }

    private Quantity of(BigDecimal lower, BigDecimal value, BigDecimal upper, Unit unit) {
        return new Quantity(
                lower, value, upper, unit, quantity.hedge(), quantity.lastDigit(), quantity.significantDigits());
    }
}
