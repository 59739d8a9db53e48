package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tradebrief.figure.Cell;

/** Every quotient is two linear inequalities, so a linear program knows the tight bounds of every cell. */
class BoundsAgainstLinearProgramTest {

    @Property(tries = 100, seed = "1976")
    void boundsByQuotientsAreThoseOfTheLinearProgram(@ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int size) {
        assertSameBounds(new RandomNetwork(seed, 2)
                .cells(size, 0)
                .levels(size)
                .ratios(size)
                .constraints());
    }

    @Property(tries = 100, seed = "1976")
    void boundsBySumsAreThoseOfTheLinearProgram(@ForAll long seed, @ForAll @IntRange(min = 4, max = 9) int size) {
        assertSameBounds(new RandomNetwork(seed, 2)
                .cells(size, size / 3)
                .levels(size)
                .ratios(size / 2)
                .constraints());
    }

    private static void assertSameBounds(List<Constraint> constraints) {
        for (Solution solution : Reconciliation.of(constraints, Budget.STANDARD).solutions()) {
            for (Estimate estimate : solution.estimates()) {
                double size = estimate.interval().upper();
                assertThat(bound(solution.component(), estimate.cell(), true))
                        .isCloseTo(estimate.interval().upper(), within(1e-9 * size));
                assertThat(bound(solution.component(), estimate.cell(), false))
                        .isCloseTo(estimate.interval().lower(), within(1e-9 * size));
            }
        }
    }

    private static double bound(Component component, Cell cell, boolean greatest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (Cell each : component.cells()) {
            variables.add(model.newVariable(each.toString()).lower(0).weight(each.equals(cell) ? 1 : 0));
        }
        for (Constraint constraint : component.constraints()) {
            switch (constraint) {
                case Constraint.Level level ->
                    model.newExpression(level.id())
                            .set(variable(component, variables, level.cell()), 1)
                            .lower(level.bounds().lower())
                            .upper(level.bounds().upper());
                case Constraint.Ratio ratio -> {
                    quotient(model, component, variables, ratio, ratio.bounds().lower())
                            .lower(0);
                    quotient(model, component, variables, ratio, ratio.bounds().upper())
                            .upper(0);
                }
                case Constraint.Linear linear -> {
                    Expression sum = model.newExpression(linear.id()).level(0);
                    linear.terms()
                            .forEach(term -> sum.set(
                                    variable(component, variables, term.cell()),
                                    term.coefficient().lower()));
                }
            }
        }
        Optimisation.Result result = greatest ? model.maximise() : model.minimise();
        return result.getValue();
    }

    private static Expression quotient(
            ExpressionsBasedModel model,
            Component component,
            List<Variable> variables,
            Constraint.Ratio ratio,
            double bound) {
        return model.newExpression(ratio.id() + bound)
                .set(variable(component, variables, ratio.numerator()), 1)
                .set(variable(component, variables, ratio.denominator()), -bound);
    }

    private static Variable variable(Component component, List<Variable> variables, Cell cell) {
        return variables.get(component.cells().indexOf(cell));
    }
}
