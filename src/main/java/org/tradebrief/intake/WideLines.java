package org.tradebrief.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;

/**
 * A table with a column of values for each series, turned into one with a row for each value.
 *
 * <p>The name of the column becomes the row's {@code INDICATOR}. Rows above the header pass as they are.
 */
final class WideLines implements Lines {
    private final Lines wide;
    private final Layout layout;
    private final String name;
    private final @Nullable Character delimiter;
    private final Deque<Line> ready = new ArrayDeque<>();
    private List<String> header = List.of();
    private int[] keys = {};
    private int[] values = {};

    private WideLines(Lines wide, Layout layout, Dialect dialect, String name) {
        this.wide = wide;
        this.layout = layout;
        this.name = name;
        this.delimiter = dialect.delimiter();
    }

    /** The lines in long form; the lines themselves where the layout declares no columns of values. */
    static Lines unpivoted(Lines lines, Layout layout, Dialect dialect, String name) {
        return layout.values().isEmpty() ? lines : new WideLines(lines, layout, dialect, name);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && wide.hasNext()) {
            Line line = wide.next();
            if (!header.isEmpty()) {
                unpivot(line);
            } else if (line.fields().stream().anyMatch(layout.values()::containsKey)) {
                readHeader(line);
            } else {
                ready.add(line);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() {
        wide.close();
    }

    private void readHeader(Line line) {
        header = Header.open(line.fields()).columns();
        List<InputError> missing = layout.values().keySet().stream()
                .filter(column -> !header.contains(column))
                .map(column -> new InputError(
                        name,
                        line.number(),
                        column,
                        "no such column",
                        "every column of values that the layout declares",
                        NearestCode.hint(column, header)))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        keys = positions(false);
        values = positions(true);
        List<String> columns = new ArrayList<>();
        for (int key : keys) {
            columns.add(header.get(key));
        }
        columns.add(Concept.INDICATOR.name());
        columns.add(Concept.OBS_VALUE.name());
        ready.add(new Line(line.number(), columns));
    }

    private int[] positions(boolean ofValues) {
        return IntStream.range(0, header.size())
                .filter(i -> layout.values().containsKey(header.get(i)) == ofValues)
                .toArray();
    }

    private void unpivot(Line line) {
        if (delimiter != null) {
            DelimiterChange.refuse(name, line.number(), header, line.fields(), delimiter);
        }
        if (!new Header(header).fits(line)) {
            // One field for all, so that the row fits the long header as little as it fits its own.
            ready.add(new Line(line.number(), List.of(String.join("\t", line.fields()))));
            return;
        }
        for (int value : values) {
            List<String> fields = new ArrayList<>(keys.length + 2);
            for (int key : keys) {
                fields.add(line.fields().get(key));
            }
            fields.add(header.get(value));
            fields.add(line.fields().get(value));
            ready.add(new Line(line.number(), List.copyOf(fields)));
        }
    }
}
