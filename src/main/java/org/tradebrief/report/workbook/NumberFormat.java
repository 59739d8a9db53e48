package org.tradebrief.report.workbook;

/**
 * How a number is shown, as Excel writes it; the negative part carries the true minus sign U+2212.
 *
 * @param code an Excel format code
 */
public record NumberFormat(String code) {
    public static final NumberFormat GENERAL = new NumberFormat("General");

    /** Years and other numbers whose digits are not grouped. */
    public static final NumberFormat PLAIN = new NumberFormat("0");

    public static final NumberFormat DATE = new NumberFormat("yyyy\\-mm\\-dd");

    public NumberFormat {
        Require.text(code, "number format");
    }

    /** Groups of three and so many decimals. */
    public static NumberFormat decimals(int decimals) {
        return signed("#,##0" + fraction(decimals));
    }

    /** A ratio as a percentage with so many decimals. */
    public static NumberFormat percent(int decimals) {
        return signed("0" + fraction(decimals) + "%");
    }

    /** Single units shown in billions (10^9) with so many decimals. */
    public static NumberFormat billions(int decimals) {
        return signed("#,##0" + fraction(decimals) + ",,,");
    }

    /** Single units shown in millions (10^6) with so many decimals. */
    public static NumberFormat millions(int decimals) {
        return signed("#,##0" + fraction(decimals) + ",,");
    }

    private static NumberFormat signed(String positive) {
        return new NumberFormat(positive + ";\u2212" + positive);
    }

    private static String fraction(int decimals) {
        Require.that(decimals >= 0 && decimals <= 15, "decimals " + decimals + ": expected 0 to 15");
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }
}
