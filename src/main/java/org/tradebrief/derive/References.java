package org.tradebrief.derive;

/** Where a spreadsheet finds the inputs of formulas. */
@FunctionalInterface
public interface References {
    /**
     * An expression that a spreadsheet evaluates to the value of an input, usable as an operand of every operator:
     * {@code INDEX(Estimates[Value],MATCH("CHN.DDS.T.USD.2024",Estimates[Cell],0))}.
     */
    String to(Input input);
}
