package org.tradebrief.reconcile;

import org.tradebrief.catalogue.Words;

/** Why a constraint holds, which decides whether it may be given up. */
public sealed interface Origin {

    /**
     * A source printed it; given up when that is the least loss.
     *
     * @param figure identifier of the figure
     * @param source identifier of its source; figures of one source do not confirm each other
     * @param weight what giving it up costs: reliability of the source, lowered by smells; zero or more
     * @param precision width of what it allows, in units of its first digit; of two equal weights the wider is given up
     * @param order place among all figures; of two equally precise the later is given up
     * @param standing how it came to be what it is
     */
    record Printed(String figure, String source, double weight, double precision, int order, Standing standing)
            implements Origin {
        public Printed {
            if (!(weight >= 0) || !(precision >= 0)) {
                throw new IllegalArgumentException("figure " + figure + ": weight " + weight + " and precision "
                        + precision + " must be zero or more");
            }
        }
    }

    /**
     * It is true by definition or by declaration; never given up.
     *
     * @param name name of the relation
     */
    record Identity(Words name) implements Origin {}

    /**
     * It is usual but not necessary, a plausible growth band; it speaks last and never against a clean figure.
     *
     * @param name name of the band
     */
    record Plausible(Words name) implements Origin {}

    /** How a printed figure came to be what it is. */
    enum Standing {
        /** Nothing is known against it. */
        CLEAN,
        /** Its words smell of damaged text. */
        SMELLED,
        /** It is a repair of what was printed. */
        REPAIRED,
        /** An analyst ruled that it stands; never given up. */
        IMMUTABLE
    }
}
