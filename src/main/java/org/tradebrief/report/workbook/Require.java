package org.tradebrief.report.workbook;

import java.util.function.Supplier;

/** Checks that the records of this package share. */
final class Require {
    private Require() {}

    /** Refuses a text without a visible character, naming what it is. */
    static void text(String text, String what) {
        that(!text.isBlank(), what + " is empty");
    }

    /** Refuses what does not hold, saying what is wrong. */
    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The same where what is wrong is said only then, because cells are checked by the million. */
    static void that(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.get());
        }
    }
}
