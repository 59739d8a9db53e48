package org.tradebrief.intake;

import java.util.Iterator;
import java.util.function.Function;

/** What a function makes of each element of another iterator. */
record MappedIterator<A, B>(Iterator<A> elements, Function<A, B> function) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public B next() {
        return function.apply(elements.next());
    }
}
