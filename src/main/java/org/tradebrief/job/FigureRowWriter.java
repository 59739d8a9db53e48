package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.Row;

/** Keeps accepted rows as figures and the others in quarantine. */
final class FigureRowWriter implements ItemWriter<Row<ReadFigure>> {
    private final RunState state;

    FigureRowWriter(RunState state) {
        this.state = state;
    }

    @Override
    public void write(Chunk<? extends Row<ReadFigure>> chunk) {
        List<ReadFigure> accepted = new ArrayList<>();
        List<Row.Quarantined<ReadFigure>> quarantined = new ArrayList<>();
        for (Row<ReadFigure> row : chunk) {
            switch (row) {
                case Row.Accepted<ReadFigure> good -> accepted.add(good.value());
                case Row.Quarantined<ReadFigure> bad -> quarantined.add(bad);
            }
        }
        state.append(RunState.Kind.FIGURE, accepted);
        state.append(RunState.Kind.QUARANTINED, quarantined);
    }
}
