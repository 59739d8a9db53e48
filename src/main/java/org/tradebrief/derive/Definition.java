package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.catalogue.Derivation;

/**
 * An indicator's declaration with its formulas read.
 *
 * @param derivation the declaration
 * @param formula its formula
 * @param caution the comparison that marks a result as of low reliability
 */
public record Definition(Derivation derivation, Expression<Term> formula, Optional<Parsed.Comparison> caution) {}
