package org.tradebrief.check;

import java.util.List;
import java.util.SortedMap;

/**
 * What the checks of a run found.
 *
 * @param list the findings, in {@linkplain Finding#ORDER order}; what agrees under a quiet rule is not among them
 * @param tallies how often each verdict was given, listed or not, by rule; every declared rule is among them
 */
public record Findings(List<Finding> list, SortedMap<String, Tally> tallies) {

    /**
     * How often each verdict was given.
     *
     * @param holds how often both sides agreed
     * @param rounding how often rounding explained the difference
     * @param fails how often no rounding explained it
     * @param notTestable how often something was missing
     */
    public record Tally(long holds, long rounding, long fails, long notTestable) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        static Tally of(long[] byVerdict) {
            return new Tally(
                    byVerdict[Verdict.HOLDS.ordinal()],
                    byVerdict[Verdict.ROUNDING.ordinal()],
                    byVerdict[Verdict.FAILS.ordinal()],
                    byVerdict[Verdict.NOT_TESTABLE.ordinal()]);
        }

        Tally plus(Tally other) {
            return new Tally(
                    holds + other.holds,
                    rounding + other.rounding,
                    fails + other.fails,
                    notTestable + other.notTestable);
        }

        /** How often one verdict was given. */
        public long of(Verdict verdict) {
            return switch (verdict) {
                case HOLDS -> holds;
                case ROUNDING -> rounding;
                case FAILS -> fails;
                case NOT_TESTABLE -> notTestable;
            };
        }
    }

    /** How often a rule gave a verdict, listed or not. */
    public long count(String rule, Verdict verdict) {
        return tallies.getOrDefault(rule, Tally.NONE).of(verdict);
    }

    /** The findings with a verdict. */
    public List<Finding> with(Verdict verdict) {
        return list.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** The findings of a rule. */
    public List<Finding> of(String rule) {
        return list.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
