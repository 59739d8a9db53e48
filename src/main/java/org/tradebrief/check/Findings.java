package org.tradebrief.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the checks of a run found.
 *
 * @param list the findings, in {@linkplain Finding#ORDER order}; what holds under a quiet rule is not among them
 * @param tallies how often each verdict was given, by rule, listed or not
 */
public record Findings(List<Finding> list, SortedMap<String, Tally> tallies) {

    /**
     * How often each verdict was given.
     *
     * @param counts number of outcomes by verdict; verdicts that were not given are absent
     */
    public record Tally(Map<Verdict, Long> counts) {
        /** How often one verdict was given. */
        public long of(Verdict verdict) {
            return counts.getOrDefault(verdict, 0L);
        }

        Tally and(Verdict verdict) {
            counts.merge(verdict, 1L, Long::sum);
            return this;
        }

        static Tally empty() {
            return new Tally(new EnumMap<>(Verdict.class));
        }
    }

    /** How often a rule gave a verdict, listed or not. */
    public long count(String rule, Verdict verdict) {
        Tally tally = tallies.get(rule);
        return tally == null ? 0 : tally.of(verdict);
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
