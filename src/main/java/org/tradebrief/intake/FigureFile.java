package org.tradebrief.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.ReadFigure;

/** Streams the rows of one figures file; opened by {@link FigureFiles}. */
public final class FigureFile implements RowFile<ReadFigure> {
    private static final char DELIMITER = ',';

    private final String name;
    private final FigureRows rows;
    private final Map<String, Place> owners;
    private final CsvLines lines;
    private final Header header;

    FigureFile(Path seeds, String name, FigureRows rows, Map<String, Place> owners) {
        this.name = name;
        this.rows = rows;
        this.owners = owners;
        this.lines = CsvLines.open(seeds, name);
        this.header = header();
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Row<ReadFigure> next() {
        Line line = nextLine();
        Row<ReadFigure> row = row(line);
        Place owner = owners.get(id(line));
        return owner == null || owner.equals(row.place()) ? row : repeated(row, line, owner);
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count && lines.hasNext(); i++) {
            lines.next();
        }
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public String encoding() {
        return lines.encoding().description();
    }

    @Override
    public char delimiter() {
        return DELIMITER;
    }

    @Override
    public void close() {
        lines.close();
    }

    /** The next line, of any number of fields. */
    Line nextLine() {
        Line line = lines.next();
        if (!header.fits(line)) {
            DelimiterChange.refuse(name, line.number(), header.columns(), line.fields(), DELIMITER);
        }
        return line;
    }

    Row<ReadFigure> row(Line line) {
        return rows.row(line, header, name);
    }

    String id(Line line) {
        return header.fits(line) ? header.field(line, "figure").strip() : "";
    }

    private Header header() {
        try {
            if (!lines.hasNext()) {
                throw new InvalidInput(List.of(new InputError(
                        name, 1, "", "nothing", "the header " + String.join(",", FigureRows.COLUMNS), "")));
            }
            return Header.of(lines.next(), FigureRows.COLUMNS, name);
        } catch (InvalidInput invalid) {
            lines.close();
            throw invalid;
        }
    }

    private Row<ReadFigure> repeated(Row<ReadFigure> row, Line line, Place owner) {
        List<InputError> errors = new ArrayList<>();
        errors.add(new InputError(
                name,
                line.number(),
                "figure",
                id(line),
                "an identifier that no other figure has",
                "it belongs to " + owner));
        if (row instanceof Row.Quarantined<ReadFigure> quarantined) {
            errors.addAll(quarantined.errors());
        }
        return new Row.Quarantined<>(errors, header.columns(), line.fields(), row.place());
    }
}
