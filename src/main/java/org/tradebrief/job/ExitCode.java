package org.tradebrief.job;

/** How a process ended, for the shell and the scheduler that started it. */
public enum ExitCode {
    PUBLISHED(0),
    INTERNAL_FAULT(1),
    USAGE(2),
    INPUT_UNREADABLE(3),
    CHECKS_BLOCK(4),
    NOTHING_NEW(6),
    LOCKED(7),
    WRITE_FAILED(8),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process returns. */
    public int code() {
        return code;
    }
}
