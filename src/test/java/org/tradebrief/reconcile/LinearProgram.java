package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;

/** Constraints as one linear program over all their cells, for a solver that is not ours. */
public final class LinearProgram {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Cell> cells;
    private final List<Variable> variables = new ArrayList<>();
    private final double unit;

    /** The constraints, amounts counted in some unit. */
    public LinearProgram(Collection<Constraint> constraints, double unit) {
        this.unit = unit;
        cells = List.copyOf(
                new TreeSet<>(constraints.stream().flatMap(Constraint::cells).toList()));
        for (Cell cell : cells) {
            Variable variable = model.newVariable(cell.toString());
            variables.add(cell.series().flow() == Flow.B ? variable : variable.lower(0));
        }
        constraints.forEach(this::add);
    }

    /** Whether all constraints can hold together. */
    public boolean isFeasible() {
        return model.minimise().getState().isFeasible();
    }

    /** The least or greatest value of a cell. */
    double bound(Cell cell, boolean greatest) {
        variables.forEach(variable -> variable.weight(0));
        variable(cell).weight(1);
        Optimisation.Result result = greatest ? model.maximise() : model.minimise();
        return result.getValue() * unit;
    }

    private void add(Constraint constraint) {
        switch (constraint) {
            case Constraint.Level level ->
                model.newExpression(level.id())
                        .set(variable(level.cell()), 1)
                        .lower(level.bounds().lower() / unit)
                        .upper(level.bounds().upper() / unit);
            case Constraint.Ratio ratio -> {
                quotient(ratio, ratio.bounds().lower()).lower(0);
                if (Double.isFinite(ratio.bounds().upper())) {
                    quotient(ratio, ratio.bounds().upper()).upper(0);
                }
            }
            case Constraint.Linear linear -> {
                Expression sum = model.newExpression(linear.id()).level(0);
                linear.terms()
                        .forEach(term -> sum.set(
                                variable(term.cell()), term.coefficient().lower()));
            }
        }
    }

    private Expression quotient(Constraint.Ratio ratio, double bound) {
        return model.newExpression(ratio.id() + " " + bound)
                .set(variable(ratio.numerator()), 1)
                .set(variable(ratio.denominator()), -bound);
    }

    private Variable variable(Cell cell) {
        return variables.get(cells.indexOf(cell));
    }
}
