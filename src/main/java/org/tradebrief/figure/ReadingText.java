package org.tradebrief.figure;

/** Says in English what a phrase was understood to say, for terminals and provenance. */
public final class ReadingText {
    private static final NumberText NUMBERS = NumberText.in("en");

    private ReadingText() {}

    /** What was understood: {@code $12.45 to 12.55 billion}, {@code number 2}, {@code refused: no number}. */
    public static String of(Reading reading) {
        return switch (reading) {
            case Reading.Number number ->
                NUMBERS.range(number.quantity().interval(), number.quantity().unit());
            case Reading.Ordinal(int first, int last, var _) ->
                "number " + first + (last == first ? "" : " to " + last);
            case Reading.Date(var from, var to, boolean possible) ->
                from.equals(to) ? from.toString() : from + " to " + to + (possible ? "" : " (no date)");
            case Reading.Claim _ -> "a claim in words";
            case Reading.Refused refused -> "refused: " + refused.reason();
        };
    }
}
