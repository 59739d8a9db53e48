package org.tradebrief.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups of consecutive ASCII digits of a phrase in printed order; a decimal is two of them.
 *
 * <p>A machine translator that loses its place pours these groups, one by one, into the wrong slots.
 *
 * @param groups the groups
 */
public record DigitGroups(List<Group> groups) {

    /**
     * Digits between two characters that are none.
     *
     * @param digits the digits, leading zeros included
     * @param from the place of the first in the phrase
     * @param to the place after the last
     */
    public record Group(String digits, int from, int to) {}

    public DigitGroups {
        groups = List.copyOf(groups);
    }

    /** The groups of a phrase, full-width digits as ASCII ones. */
    public static DigitGroups of(String printed) {
        String text = PrintedText.normalised(printed);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = PrintedText.endOfDigits(text, at);
            if (end > at) {
                groups.add(new Group(text.substring(at, end), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new DigitGroups(groups);
    }
}
