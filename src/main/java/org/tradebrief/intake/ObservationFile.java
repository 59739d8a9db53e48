package org.tradebrief.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InvalidInput;

/** Streams the observations of one file in memory that does not grow with it. */
public final class ObservationFile implements RowFile<Observation> {
    private final FoundTable table;
    private final ObservationRows rows;
    private final @Nullable Character delimiter;

    private ObservationFile(String name, FoundTable table, SeriesCodes codes, Map<String, Integer> decimals) {
        this.table = table;
        this.rows = new ObservationRows(name, table, codes, decimals);
        this.delimiter = table.dialect().delimiter();
    }

    /**
     * Opens a file: comma, semicolon, tab or bar separated text, or an {@code .xlsx} workbook.
     *
     * @param folder the input folder
     * @param name path of the file relative to it
     * @param layout what is declared of the file
     * @param catalogue the codes that it may use
     * @throws InvalidInput when the file as a whole cannot be read; so do the other methods
     */
    public static ObservationFile open(Path folder, String name, Layout layout, Catalogue catalogue) {
        SeriesCodes codes = new SeriesCodes(catalogue, layout);
        FoundTable table = TableFile.open(folder, name, layout);
        try {
            table.header().require(name);
            return new ObservationFile(name, table, codes, layout.decimals());
        } catch (InvalidInput invalid) {
            table.lines().close();
            throw invalid;
        }
    }

    @Override
    public boolean hasNext() {
        return table.lines().hasNext();
    }

    @Override
    public Row<Observation> next() {
        Row<Observation> row = rows.row(table.lines().next());
        if (row instanceof Row.Quarantined<Observation> quarantined && delimiter != null) {
            DelimiterChange.refuse(row.place().file(), row.place().line(), columns(), quarantined.fields(), delimiter);
        }
        return row;
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count && table.lines().hasNext(); i++) {
            table.lines().next();
        }
    }

    @Override
    public List<String> columns() {
        return table.header().table().columns();
    }

    @Override
    public char delimiter() {
        return delimiter == null ? ',' : delimiter;
    }

    @Override
    public String encoding() {
        return table.encoding();
    }

    @Override
    public void close() {
        table.lines().close();
    }
}
