package org.tradebrief.figure;

/** Direction of trade. */
public enum Flow {
    /** Exports and imports together. */
    T,
    /** Exports. */
    X,
    /** Imports. */
    M,
    /** Balance: exports less imports. */
    B,
    /** Not a flow: number of exhibitors, rank, ordinal. */
    N;

    /** The flow with a code as files carry it; empty means that the series is no flow. */
    public static Flow parse(String code) {
        return code.isEmpty() ? N : valueOf(code);
    }
}
