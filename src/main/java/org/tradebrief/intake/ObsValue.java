package org.tradebrief.intake;

import java.math.BigDecimal;
import org.tradebrief.figure.ObsStatus;

/** What stands in a cell for a value. */
sealed interface ObsValue {

    /**
     * A number.
     *
     * @param number as printed, with its decimals
     * @param flag status that its flag stands for; {@code A} when it has none
     */
    record Number(BigDecimal number, ObsStatus flag) implements ObsValue {}

    /**
     * Nothing, or a mark that stands for nothing.
     *
     * @param flag status that its flag stands for; {@code A} when it has none
     */
    record Missing(ObsStatus flag) implements ObsValue {}

    /**
     * Neither of the two.
     *
     * @param at character where reading stopped, from 0
     * @param hint what may be declared to read it; empty when nothing would help
     */
    record Refused(int at, String hint) implements ObsValue {}
}
