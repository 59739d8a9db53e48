package org.tradebrief.reconcile;

import java.util.Set;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.figure.Figure;

/**
 * What giving a figure up costs: the reliability of its source, lowered by the smells of damaged text.
 *
 * <p>A restatement (the same amount a minute, or in another currency) is worth a little less than the amount that it
 * restates, because its author computed it: see docs/decisions/restatements-yield.md.
 */
final class Weights {
    private static final double SMELLED = 0.25;
    private static final double RESTATED = 0.9;

    private final FigureList figures;
    private final Catalogue catalogue;
    private final Set<String> smelled;

    Weights(FigureList figures, Catalogue catalogue, Set<String> smelled) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.smelled = smelled;
    }

    double weight(Figure figure) {
        double reliability = figures.source(figure).reliability().doubleValue();
        return reliability
                * (smelled.contains(figure.id()) ? SMELLED : 1)
                * switch (figure.measure()) {
                    case RATE, EQUIVALENT -> RESTATED;
                    default -> 1.0;
                };
    }

    Origin.Standing standing(Figure figure) {
        Decision decision = catalogue.decisions().get(figure.id());
        if (decision != null && decision.ruling() != Decision.Ruling.REJECT) {
            return Origin.Standing.IMMUTABLE;
        }
        return smelled.contains(figure.id()) ? Origin.Standing.SMELLED : Origin.Standing.CLEAN;
    }
}
