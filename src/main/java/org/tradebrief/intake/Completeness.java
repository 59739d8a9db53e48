package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.NearestCode;

/** Compares what a file held with what it was to hold. A quarantine file that was fed back is held to nothing. */
public final class Completeness {
    private Completeness() {}

    /** Every series that the layout expects and the file lacks, and a number of rows that is not the declared one. */
    public static List<InputError> declared(Layout layout, Inventory inventory) {
        if (!QuarantineFile.original(inventory.file()).equals(inventory.file())) {
            return List.of();
        }
        List<InputError> errors =
                new ArrayList<>(absent("series", layout.series(), inventory.series(), inventory, "expected series"));
        if (layout.rows() != null && layout.rows() != inventory.read()) {
            errors.add(new InputError(
                    inventory.file(),
                    0,
                    "",
                    inventory.read() + " rows",
                    layout.rows() + " rows, as declared",
                    "get the whole file, or correct rows in " + ObservationFiles.LAYOUTS));
        }
        return errors;
    }

    /** Every column and every series that the file had in an earlier edition and has no more. */
    public static List<InputError> vanished(Inventory earlier, Inventory now) {
        List<InputError> errors =
                new ArrayList<>(absent("column", earlier.columns(), now.columns(), now, "column of the last edition"));
        errors.addAll(absent("series", earlier.series(), now.series(), now, "series of the last edition"));
        return errors;
    }

    private static List<InputError> absent(
            String kind, Collection<String> wanted, Collection<String> found, Inventory inventory, String expected) {
        return wanted.stream()
                .filter(name -> !found.contains(name) && !name.startsWith(Header.QUARANTINE))
                .sorted()
                .map(name -> new InputError(
                        inventory.file(),
                        0,
                        name,
                        "no such " + kind,
                        "every " + expected,
                        found.size() > 1_000 ? "" : NearestCode.hint(name, found)))
                .toList();
    }
}
