package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;

/**
 * A table whose header was found, ready to be read on from the first row below it.
 *
 * @param lines the rows below the header
 * @param header the header
 * @param dialect how its fields are written, the delimiter included
 * @param encoding the encoding in words
 */
record FoundTable(Lines lines, ObservationHeader header, Dialect dialect, String encoding) {

    /** Looks for the header among the first rows; leaves the lines closed when it is not there. */
    static Optional<FoundTable> in(
            String file, Supplier<Lines> table, Layout layout, Dialect dialect, String encoding) {
        Lines lines = WideLines.unpivoted(table.get(), layout, dialect, file);
        boolean found = false;
        try {
            for (int i = 0; i < ObservationHeader.WITHIN && lines.hasNext(); i++) {
                Optional<ObservationHeader> header = ObservationHeader.on(lines.next(), layout);
                if (header.isPresent()) {
                    found = true;
                    return Optional.of(new FoundTable(lines, header.get(), dialect, encoding));
                }
            }
            return Optional.empty();
        } finally {
            if (!found) {
                lines.close();
            }
        }
    }

    /** Says that no header was found, and which columns come nearest to one. */
    static InvalidInput notFound(String file, Supplier<Lines> table) {
        List<String> seen = new ArrayList<>();
        try (Lines lines = table.get()) {
            if (lines.hasNext()) {
                seen.addAll(lines.next().fields());
            }
        }
        return new InvalidInput(List.of(new InputError(
                file,
                1,
                "",
                seen.isEmpty() ? "nothing" : String.join(",", seen.subList(0, Math.min(seen.size(), 12))),
                "a header with TIME_PERIOD and OBS_VALUE within the first " + ObservationHeader.WITHIN
                        + " rows, or a layout that says which columns they are",
                NearestCode.hint("OBS_VALUE", seen))));
    }
}
