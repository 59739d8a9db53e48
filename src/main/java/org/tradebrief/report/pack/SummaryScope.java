package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Conflict;

/**
 * The areas that a summary speaks of.
 *
 * @param areas their codes; empty for all
 */
record SummaryScope(List<String> areas) {
    /** Everything. */
    static final SummaryScope ALL = new SummaryScope(List.of());

    SummaryScope {
        areas = List.copyOf(areas);
    }

    boolean concerns(Cell cell) {
        return isOf(cell.series().area());
    }

    boolean concerns(Conflict conflict) {
        return concerns(conflict.cell())
                || conflict.base().filter(this::concerns).isPresent();
    }

    /** Whether a finding has a figure of the areas. */
    boolean concerns(Finding finding, Release release) {
        return areas.isEmpty()
                || finding.figures().stream()
                        .anyMatch(id -> isOf(release.figure(id).figure().area()));
    }

    /** Whether a cell or indicator, by its name, is one of the areas'. */
    boolean concerns(String name) {
        return isOf(name.substring(0, Math.max(0, name.indexOf('.'))));
    }

    private boolean isOf(String area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
