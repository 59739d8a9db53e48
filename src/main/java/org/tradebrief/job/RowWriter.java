package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.RowFile;
import org.tradebrief.intake.RowFiles;

/** Keeps accepted rows as figures and the others in quarantine, and takes the inventory of their files. */
final class RowWriter<T> implements ItemWriter<Row<T>> {
    private final RunState state;
    private final Supplier<? extends RowFiles<T>> inputs;
    private final Function<T, Optional<ReadFigure>> figure;

    RowWriter(RunState state, Supplier<? extends RowFiles<T>> inputs, Function<T, Optional<ReadFigure>> figure) {
        this.state = state;
        this.inputs = inputs;
        this.figure = figure;
    }

    @Override
    public void write(Chunk<? extends Row<T>> chunk) {
        List<ReadFigure> accepted = new ArrayList<>();
        List<Row.Quarantined<T>> quarantined = new ArrayList<>();
        Map<String, Inventory.Taker> takers = new TreeMap<>();
        for (Row<T> row : chunk) {
            takers.computeIfAbsent(row.place().file(), this::taker).count(row);
            switch (row) {
                case Row.Accepted<T> good -> figure.apply(good.value()).ifPresent(accepted::add);
                case Row.Quarantined<T> bad -> quarantined.add(bad);
            }
        }
        state.append(RunState.Kind.FIGURE, accepted);
        state.append(RunState.Kind.QUARANTINED, quarantined);
        state.append(
                RunState.Kind.INVENTORY,
                takers.values().stream().map(Inventory.Taker::inventory).toList());
    }

    private Inventory.Taker taker(String name) {
        try (RowFile<T> file = inputs.get().open(name)) {
            return new Inventory.Taker(name, file);
        }
    }
}
