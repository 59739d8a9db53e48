package org.tradebrief.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Definitions;
import org.tradebrief.derive.Derivations;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Facts;

/** Computes one indicator for everything that it applies to. */
final class DeriveIndicator implements ItemProcessor<Derivation, List<Derived>> {
    private final RunPlan plan;
    private final RunState state;
    private @Nullable Facts facts;

    DeriveIndicator(RunPlan plan, RunState state) {
        this.plan = plan;
        this.state = state;
    }

    @Override
    public List<Derived> process(Derivation derivation) {
        if (facts == null) {
            facts = Stages.facts(
                    state.figures(), state.asPrinted(), state.repairs(), state.reconciliation(), state.earlier(), plan);
        }
        return Derivations.derive(Definitions.of(List.of(derivation)).sound(), facts);
    }
}
