package org.tradebrief.report.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.derive.Vintages;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Estimate;

/** The estimates that the edition before published, as formulas and sheets ask for them. */
public final class EarlierEstimates {
    private EarlierEstimates() {}

    /** Those of what was published before. */
    public static Vintages of(Past past) {
        return cell -> Optional.ofNullable(past.histories().get(cell.toString()))
                .filter(Past.Values::held)
                .flatMap(values -> estimate(cell, values.last()));
    }

    /** Those of a release that was compared with what was published before: the revised ones, and its own otherwise. */
    static Vintages of(Release release) {
        History history = release.history();
        if (history.previous().isEmpty()) {
            return Vintages.NONE;
        }
        Map<Cell, Estimate> current =
                release.estimates().stream().collect(Collectors.toMap(Estimate::cell, Function.identity()));
        return cell -> {
            Optional<Revision> revision = history.of(cell.toString());
            return revision.isEmpty()
                    ? Optional.ofNullable(current.get(cell))
                    : revision.filter(change -> change.cause() != Revision.Cause.NEW)
                            .flatMap(change -> estimate(cell, change.history().getLast()));
        };
    }

    private static Optional<Estimate> estimate(Cell cell, Vintage vintage) {
        return Arrays.stream(Estimate.Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(vintage.status()))
                .map(status -> new Estimate(cell, vintage.value(), vintage.interval(), status, vintage.figures()))
                .findFirst();
    }
}
