package org.tradebrief.job;

import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Component;
import org.tradebrief.reconcile.Solution;

/** Reconciles one component. */
final class SolveComponent implements ItemProcessor<Component, SolvedComponent> {
    @Override
    public SolvedComponent process(Component component) {
        return SolvedComponent.of(Solution.of(component, Budget.STANDARD));
    }
}
