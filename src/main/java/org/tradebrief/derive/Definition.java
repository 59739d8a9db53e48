package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.catalogue.Derivation;

/**
 * An indicator's declaration with its parts read.
 *
 * @param derivation the declaration
 * @param formula its formula
 * @param caution the comparison that marks a result as of low reliability
 * @param unit the unit of its results
 * @param usefulness how wide an interval may be before the number says nothing
 */
public record Definition(
        Derivation derivation,
        Expression<Term> formula,
        Optional<Comparison> caution,
        ResultUnit unit,
        Usefulness usefulness) {}
