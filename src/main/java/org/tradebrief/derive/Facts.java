package org.tradebrief.derive;

import java.util.List;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.reconcile.Estimates;

/**
 * Everything that formulas may ask for.
 *
 * @param estimates what reconciliation holds
 * @param printed the figures as printed
 * @param rates exchange rates
 * @param vintages what earlier editions published
 * @param structure what the catalogue says of indicators and areas
 * @param targets levels and shares that are aimed at
 * @param baseYear the year that indices set to 100
 */
public record Facts(
        Estimates estimates,
        PrintedFigures printed,
        ExchangeRates rates,
        Vintages vintages,
        Structure structure,
        List<Target> targets,
        int baseYear) {

    /** Estimates and structure alone. */
    public static Facts of(Estimates estimates, Structure structure, int baseYear) {
        return new Facts(
                estimates,
                PrintedFigures.NONE,
                new ExchangeRates(List.of()),
                Vintages.NONE,
                structure,
                List.of(),
                baseYear);
    }

    /** The same with printed figures. */
    public Facts with(PrintedFigures others) {
        return new Facts(estimates, others, rates, vintages, structure, targets, baseYear);
    }

    /** The same with exchange rates. */
    public Facts with(ExchangeRates others) {
        return new Facts(estimates, printed, others, vintages, structure, targets, baseYear);
    }

    /** The same with what earlier editions published. */
    public Facts with(Vintages others) {
        return new Facts(estimates, printed, rates, others, structure, targets, baseYear);
    }

    /** The same with targets. */
    public Facts with(List<Target> others) {
        return new Facts(estimates, printed, rates, vintages, structure, List.copyOf(others), baseYear);
    }
}
