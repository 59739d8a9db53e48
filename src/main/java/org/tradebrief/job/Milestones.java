package org.tradebrief.job;

/** Told how far a long step has come. */
@FunctionalInterface
interface Milestones {
    /** Takes a few words. */
    void tell(String words);
}
