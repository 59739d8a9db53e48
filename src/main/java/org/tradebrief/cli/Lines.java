package org.tradebrief.cli;

import java.io.PrintWriter;
import java.util.List;

/** A result for the eye: at most as many lines as one looks at. */
final class Lines {
    private static final int MOST = 25;

    private Lines() {}

    /** Prints lines, and instead of those past the last one how many they are and where they stand. */
    static void print(List<String> lines, String where, PrintWriter out) {
        if (lines.size() <= MOST) {
            lines.forEach(out::println);
        } else {
            lines.stream().limit(MOST - 1).forEach(out::println);
            out.println("... and " + (lines.size() - MOST + 1) + " more lines: " + where);
        }
        out.flush();
    }
}
