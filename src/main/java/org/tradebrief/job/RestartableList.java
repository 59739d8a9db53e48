package org.tradebrief.job;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a list that is the same at every attempt, and after a restart goes on where it stopped. */
final class RestartableList<T> implements ItemStreamReader<T> {
    private final String name;
    private final Supplier<List<T>> source;
    private List<T> items = List.of();
    private int next;

    RestartableList(String name, Supplier<List<T>> source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public void open(ExecutionContext context) {
        items = source.get();
        next = context.getInt(name, 0);
        context.putLong(Progress.TOTAL, items.size());
    }

    @Override
    public @Nullable T read() {
        return next < items.size() ? items.get(next++) : null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(name, next);
    }
}
