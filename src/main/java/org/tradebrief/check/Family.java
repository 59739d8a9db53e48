package org.tradebrief.check;

import java.util.List;

/** A kind of checks on figures that stand together; single phrases are looked at by {@link LexicalChecks}. */
sealed interface Family
        permits DuplicateChecks,
                SumChecks,
                PartChecks,
                GrowthChecks,
                ShareChecks,
                RateChecks,
                ExchangeChecks,
                RecordChecks,
                LargerShareChecks,
                ExceedChecks,
                WithinChecks,
                CalendarChecks,
                CountChecks,
                BreakChecks,
                BandChecks {

    /** Every kind. */
    List<Family> ALL = List.of(
            new DuplicateChecks(),
            new SumChecks(),
            new PartChecks(),
            new GrowthChecks(),
            new ShareChecks(),
            new RateChecks(),
            new ExchangeChecks(),
            new RecordChecks(),
            new LargerShareChecks(),
            new ExceedChecks(),
            new WithinChecks(),
            new CalendarChecks(),
            new CountChecks(),
            new BreakChecks(),
            new BandChecks());

    /** The checks of this kind. */
    List<Check> checks();

    /** Makes its checks and has the docket take down what each found. */
    void judge(Evidence evidence, Docket docket);
}
