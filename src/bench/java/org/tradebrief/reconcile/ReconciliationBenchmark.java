package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tradebrief.bench.Race;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/**
 * Reconciles 1,000,000 figures in 100,000 components, one in fifty of which holds a damaged figure.
 *
 * <p>A component is exports, imports and two-way trade of one economy in two years: levels, growths, and the sum.
 */
@Tag("large-heap")
class ReconciliationBenchmark {
    private static final int COMPONENTS = 100_000;
    private static final int ROUNDS = 1;

    private final List<Constraint> constraints = new ArrayList<>();

    @Test
    void aMillionFiguresInAHundredThousandComponents() throws Exception {
        for (int economy = 0; economy < COMPONENTS; economy++) {
            component(economy);
        }
        Race.of("1,000,000 figures in 100,000 components")
                .with("split into components", () -> Component.split(constraints))
                .with("reconciled", () -> Reconciliation.of(constraints, Budget.STANDARD))
                .run(ROUNDS);
        Reconciliation result = Reconciliation.of(constraints, Budget.STANDARD);
        System.out.printf(
                "  %,d constraints, %,d components, %,d figures given up, %,d estimates%n",
                constraints.size(),
                result.solutions().size(),
                result.retractions().size(),
                result.all().size());
    }

    private void component(int economy) {
        double exports = 1000 + economy % 997;
        double imports = 800 + economy % 499;
        double damage = economy % 50 == 0 ? 10 : 1;
        for (int year : new int[] {2023, 2024}) {
            double growth = year == 2024 ? 1.05 : 1;
            level(economy, Flow.X, year, exports * growth * damage);
            level(economy, Flow.M, year, imports * growth);
            level(economy, Flow.T, year, (exports + imports) * growth);
            constraints.add(Constraint.Linear.sum(
                    "sum " + economy + " " + year,
                    cell(economy, Flow.T, year),
                    List.of(cell(economy, Flow.X, year), cell(economy, Flow.M, year)),
                    new Origin.Identity(new Words("two-way", "进出口"))));
        }
        for (Flow flow : new Flow[] {Flow.X, Flow.M, Flow.T}) {
            add(new Constraint.Ratio(
                    id(),
                    cell(economy, flow, 2024),
                    cell(economy, flow, 2023),
                    Interval.of(1.0495, 1.0505),
                    printed()));
        }
        add(new Constraint.Ratio(
                id(), cell(economy, Flow.X, 2024), cell(economy, Flow.T, 2024), Interval.of(0.2, 0.8), printed()));
    }

    private void level(int economy, Flow flow, int year, double value) {
        add(new Constraint.Level(id(), cell(economy, flow, year), Interval.of(value - 0.5, value + 0.5), printed()));
    }

    private void add(Constraint constraint) {
        constraints.add(constraint);
    }

    private String id() {
        return "f" + constraints.size();
    }

    private Origin printed() {
        int place = constraints.size();
        return new Origin.Printed("f" + place, "s" + place % 3, 0.9, 0.001, place, Origin.Standing.CLEAN);
    }

    private static Cell cell(int economy, Flow flow, int year) {
        return new SeriesKey("E" + economy, "SVC", flow, Unit.currency("USD")).at(Period.year(year));
    }
}
