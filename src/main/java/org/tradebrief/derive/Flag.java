package org.tradebrief.derive;

/** What a reader must know of a number, with the symbol that tables print. */
public enum Flag {
    /** The base is so small that the number misleads. */
    SMALL_BASE("u"),
    /** A declared break in a series lies between its inputs. */
    BREAK("b"),
    /** The interval is so wide that the number says nothing: print the interval or nothing. */
    NOT_INFORMATIVE("u"),
    /** An input is implied by other figures. */
    ESTIMATED("e"),
    /** An input is a forecast. */
    FORECAST("f"),
    /** An input is disputed; never a headline. */
    DISPUTED("u");

    private final String symbol;

    Flag(String symbol) {
        this.symbol = symbol;
    }

    /** The letter that stands in square brackets. */
    public String symbol() {
        return symbol;
    }
}
