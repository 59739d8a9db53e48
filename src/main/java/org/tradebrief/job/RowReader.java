package org.tradebrief.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.RowFile;
import org.tradebrief.intake.RowFiles;

/** Reads the rows of all files of one kind one after the other, and after a restart goes on where it stopped. */
final class RowReader<T> implements ItemStreamReader<Row<T>> {
    private static final String FILES_DONE = "files";
    private static final String ROWS_DONE = "rows";

    private final Supplier<? extends RowFiles<T>> inputs;
    private final long expected;
    private Iterator<String> names = List.<String>of().iterator();
    private @Nullable RowFiles<T> files;
    private @Nullable RowFile<T> file;
    private int filesDone;
    private long rowsDone;

    /**
     * A reader of files.
     *
     * @param expected number of rows that they are expected to hold, for the time that is left; 0 when nobody knows
     */
    RowReader(Supplier<? extends RowFiles<T>> inputs, long expected) {
        this.inputs = inputs;
        this.expected = expected;
    }

    @Override
    public void open(ExecutionContext context) {
        RowFiles<T> known = inputs.get();
        files = known;
        filesDone = context.getInt(FILES_DONE, 0);
        rowsDone = context.getLong(ROWS_DONE, 0);
        names = known.names().listIterator(filesDone);
        context.putLong(Progress.TOTAL, expected);
        file = null;
        if (names.hasNext()) {
            file = known.open(names.next());
            file.skip(rowsDone);
        }
    }

    @Override
    public @Nullable Row<T> read() {
        while (file != null && !file.hasNext()) {
            file.close();
            filesDone++;
            rowsDone = 0;
            file = names.hasNext() && files != null ? files.open(names.next()) : null;
        }
        if (file == null) {
            return null;
        }
        rowsDone++;
        return file.next();
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILES_DONE, filesDone);
        context.putLong(ROWS_DONE, rowsDone);
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
