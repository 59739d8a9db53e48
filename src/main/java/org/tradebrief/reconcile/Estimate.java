package org.tradebrief.reconcile;

import java.util.List;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.ObsStatus;

/**
 * What the system holds for a cell after reconciliation.
 *
 * @param cell the cell
 * @param value best single value, in single units of the cell's unit
 * @param interval all values that the admitted figures allow
 * @param status how it is known
 * @param figures identifiers of the figures that it rests on, sorted
 */
public record Estimate(Cell cell, double value, Interval interval, Status status, List<String> figures) {

    /** How an estimate is known, with the code of SDMX's code list for observation status. */
    public enum Status {
        /** Two independent sources print it. */
        AGREED(ObsStatus.A),
        /** One source prints it. */
        SINGLE(ObsStatus.A),
        /** No figure states it; it follows from others, repaired or not. */
        IMPLIED(ObsStatus.E),
        /** A repaired figure states it. */
        REPAIRED(ObsStatus.I),
        /** Its figures contradict each other and no resolution is unique. */
        DISPUTED(ObsStatus.U),
        /** It lies after the last period that figures state. */
        FORECAST(ObsStatus.F);

        private final ObsStatus sdmx;

        Status(ObsStatus sdmx) {
            this.sdmx = sdmx;
        }

        /** SDMX OBS_STATUS. */
        public ObsStatus sdmx() {
            return sdmx;
        }

        /** SDMX OBS_STATUS beside what publishers say of their figures, where reconciliation has nothing to add. */
        public ObsStatus observed(ObsStatus published) {
            return sdmx == ObsStatus.A ? published : sdmx;
        }
    }
}
