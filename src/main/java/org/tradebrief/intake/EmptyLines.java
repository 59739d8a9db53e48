package org.tradebrief.intake;

import java.util.NoSuchElementException;

/** A table without rows. */
enum EmptyLines implements Lines {
    INSTANCE;

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Line next() {
        throw new NoSuchElementException();
    }

    @Override
    public void close() {}
}
