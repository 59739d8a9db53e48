package org.tradebrief.job;

import java.util.List;

/** Thrown when checks keep an edition from being published; carries one line for each reason. */
public final class Blocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Blocked(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
    }
}
