package org.tradebrief.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.intake.FigureFile;
import org.tradebrief.intake.FigureFiles;
import org.tradebrief.intake.Row;

/** Reads the rows of all figures files one after the other, and after a restart goes on where it stopped. */
final class FigureRowReader implements ItemStreamReader<Row<ReadFigure>> {
    private static final String FILES_DONE = "figures.files";
    private static final String ROWS_DONE = "figures.rows";

    private final RunPlan plan;
    private Iterator<String> names = List.<String>of().iterator();
    private @Nullable FigureFiles files;
    private @Nullable FigureFile file;
    private int filesDone;
    private long rowsDone;

    FigureRowReader(RunPlan plan) {
        this.plan = plan;
    }

    @Override
    public void open(ExecutionContext context) {
        List<Source> sources = List.copyOf(plan.sources().values());
        FigureFiles scanned = FigureFiles.scan(plan.request().seeds(), sources, plan.catalogue(), PrintedPhrase::read);
        files = scanned;
        filesDone = context.getInt(FILES_DONE, 0);
        rowsDone = context.getLong(ROWS_DONE, 0);
        names = scanned.names().listIterator(filesDone);
        file = null;
        if (names.hasNext()) {
            file = scanned.open(names.next());
            file.skip(rowsDone);
        }
    }

    @Override
    public @Nullable Row<ReadFigure> read() {
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
