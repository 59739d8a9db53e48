package org.tradebrief.check;

import java.util.List;
import java.util.function.Consumer;

/** A kind of checks. */
sealed interface Family
        permits LexicalChecks,
                GrowthChecks,
                ShareChecks,
                RateChecks,
                ExchangeChecks,
                DuplicateChecks,
                WithinChecks,
                ClaimChecks {

    /** Every kind, in the order in which an analyst would look. */
    List<Family> ALL = List.of(
            new LexicalChecks(),
            new DuplicateChecks(),
            new WithinChecks(),
            new GrowthChecks(),
            new ShareChecks(),
            new RateChecks(),
            new ExchangeChecks(),
            new ClaimChecks());

    /** The checks of this kind. */
    List<Check> checks();

    /** Makes its checks and hands over what each found. */
    void judge(Evidence evidence, Consumer<Outcome> outcomes);
}
