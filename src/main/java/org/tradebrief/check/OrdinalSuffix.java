package org.tradebrief.check;

/** The letters that English writes after the digits of an ordinal. */
public final class OrdinalSuffix {
    private OrdinalSuffix() {}

    /** The letters behind a number: {@code rd} behind 23. */
    public static String of(int number) {
        boolean teen = number % 100 / 10 == 1;
        return switch (number % 10) {
            case 1 -> teen ? "th" : "st";
            case 2 -> teen ? "th" : "nd";
            case 3 -> teen ? "th" : "rd";
            default -> "th";
        };
    }
}
