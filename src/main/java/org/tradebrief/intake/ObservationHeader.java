package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;

/** The header of an observations file: which column, or else which constant, carries which concept. */
final class ObservationHeader {
    /** Rows of the file among which the header may stand. */
    static final int WITHIN = 20;

    private static final String LABEL = ": ";
    private static final int NOWHERE = -1;

    private final long line;
    private final Header table;

    /** The columns as the file writes them, labels included. */
    private final List<String> written;

    /** Positions of columns and constants instead of them, by the ordinal of the concept: asked for every field. */
    private final int[] positions = new int[Concept.values().length];

    private final String[] constants = new String[Concept.values().length];

    /** Whether codes and names share the fields: {@code WLD: World}, as in SDMX-CSV with {@code labels=both}. */
    private final boolean labelled;

    private ObservationHeader(Line line, Layout layout) {
        this.line = line.number();
        this.written = Header.open(line.fields()).columns();
        this.labelled = line.fields().stream().anyMatch(field -> field.contains(LABEL));
        this.table = Header.open(line.fields().stream()
                .map(field -> labelled ? beforeLabel(field) : field)
                .toList());
        for (Concept concept : Concept.values()) {
            String declared = layout.columns().get(concept);
            positions[concept.ordinal()] = declared == null
                    ? concept.in(table.columns())
                    : table.columns().indexOf(declared);
            constants[concept.ordinal()] = layout.constants().getOrDefault(concept, "");
        }
    }

    /** The header on a line, if the line names both a period and a value. */
    static Optional<ObservationHeader> on(Line line, Layout layout) {
        ObservationHeader header = new ObservationHeader(line, layout);
        return header.position(Concept.OBS_VALUE) != NOWHERE && header.says(Concept.TIME_PERIOD)
                ? Optional.of(header)
                : Optional.empty();
    }

    /** The columns, without labels. */
    Header table() {
        return table;
    }

    /** The columns as the file writes them. */
    List<String> written() {
        return written;
    }

    /**
     * Refuses a header that cannot say which series its observations belong to, or says anything twice.
     *
     * @throws InvalidInput with every missing and repeated column
     */
    void require(String file) {
        List<InputError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        table.columns().stream()
                .filter(column -> !column.isEmpty() && !seen.add(column))
                .map(column -> new InputError(file, line, column, "the column twice", "every column once", ""))
                .forEach(errors::add);
        for (Concept concept : EnumSet.of(Concept.REF_AREA, Concept.INDICATOR)) {
            if (!says(concept)) {
                errors.add(new InputError(
                        file,
                        line,
                        concept.name(),
                        table.columns().stream().limit(12).collect(Collectors.joining(",")),
                        "the column " + concept + ", or a layout that says which column or constant it is",
                        NearestCode.hint(concept.name(), table.columns())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** What a line that fits the columns says of a concept; empty when it says nothing. */
    String text(Concept concept, Line row) {
        int position = position(concept);
        String field = position == NOWHERE ? "" : row.fields().get(position);
        if (field.isEmpty()) {
            return constants[concept.ordinal()];
        }
        return labelled ? beforeLabel(field) : field;
    }

    private int position(Concept concept) {
        return positions[concept.ordinal()];
    }

    private boolean says(Concept concept) {
        return position(concept) != NOWHERE || !constants[concept.ordinal()].isEmpty();
    }

    private static String beforeLabel(String field) {
        int label = field.indexOf(LABEL);
        return label < 0 ? field : field.substring(0, label);
    }
}
