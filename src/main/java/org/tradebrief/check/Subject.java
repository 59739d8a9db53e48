package org.tradebrief.check;

import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;

/**
 * What a figure speaks about, whatever the unit and the period.
 *
 * @param area code of the area
 * @param indicator code of the indicator
 * @param flow direction of trade
 */
record Subject(String area, String indicator, Flow flow) {
    static Subject of(Figure figure) {
        return new Subject(figure.area(), figure.indicator(), figure.flow());
    }

    Subject ofArea(String other) {
        return new Subject(other, indicator, flow);
    }

    Subject ofIndicator(String other) {
        return new Subject(area, other, flow);
    }

    Subject ofFlow(Flow other) {
        return new Subject(area, indicator, other);
    }
}
