package org.tradebrief.report.web;

import java.util.List;

/**
 * A chart as a page shows it.
 *
 * @param svg the picture as an SVG element
 * @param legend what its marks mean, in sentences
 */
public record Drawing(String svg, List<String> legend) {
    public Drawing {
        legend = List.copyOf(legend);
    }
}
