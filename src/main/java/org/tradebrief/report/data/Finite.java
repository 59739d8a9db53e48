package org.tradebrief.report.data;

import org.jspecify.annotations.Nullable;

/** Numbers that JSON can carry. */
final class Finite {
    private Finite() {}

    /** The number, or null where it is infinite or none. */
    static @Nullable Double orNull(@Nullable Double number) {
        return number == null || !Double.isFinite(number) ? null : number;
    }
}
