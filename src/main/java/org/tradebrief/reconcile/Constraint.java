package org.tradebrief.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;

/**
 * What must hold among cells.
 *
 * <p>Cells are positive, save balances (flow {@link Flow#B}), which may have either sign.
 */
public sealed interface Constraint {

    /** Identifier, unique among the constraints of a run. */
    String id();

    /** Why it holds. */
    Origin origin();

    /** The cells it speaks of, in the order in which it names them. */
    Stream<Cell> cells();

    /** The cell lies within bounds, in single units. */
    record Level(String id, Cell cell, Interval bounds, Origin origin) implements Constraint {
        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }
    }

    /** The quotient of two cells lies within bounds: growth, share, conversion, a part that is at most its whole. */
    record Ratio(String id, Cell numerator, Cell denominator, Interval bounds, Origin origin) implements Constraint {
        public Ratio {
            if (numerator.equals(denominator)) {
                throw new IllegalArgumentException("ratio " + id + ": " + numerator + " over itself");
            }
        }

        /** A part never exceeds its whole. */
        public static Ratio atMost(String id, Cell part, Cell whole, Origin origin) {
            return new Ratio(id, part, whole, Interval.of(0, 1), origin);
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(numerator, denominator);
        }
    }

    /** The sum of cells times coefficients lies within bounds. */
    record Linear(String id, List<Term> terms, Interval bounds, Origin origin) implements Constraint {
        private static final Interval ONE = Interval.point(1);
        private static final Interval MINUS_ONE = Interval.point(-1);

        public Linear {
            terms = List.copyOf(terms);
            if (terms.stream().map(Term::cell).distinct().count() < terms.size() || terms.isEmpty()) {
                throw new IllegalArgumentException("sum " + id + ": each cell once, and at least one");
            }
        }

        /** A whole is exactly the sum of its parts. */
        public static Linear sum(String id, Cell whole, List<Cell> parts, Origin origin) {
            return new Linear(id, remainder(whole, parts), Interval.point(0), origin);
        }

        /** Some parts together never exceed their whole. */
        public static Linear atLeast(String id, Cell whole, List<Cell> parts, Origin origin) {
            return new Linear(id, remainder(whole, parts), Interval.NON_NEGATIVE, origin);
        }

        private static List<Term> remainder(Cell whole, List<Cell> parts) {
            return Stream.concat(Stream.of(new Term(whole, ONE)), parts.stream().map(part -> new Term(part, MINUS_ONE)))
                    .toList();
        }

        /** A balance is exactly exports less imports. */
        public static Linear balance(String id, Cell balance, Cell exports, Cell imports, Origin origin) {
            List<Term> terms = List.of(new Term(balance, ONE), new Term(exports, MINUS_ONE), new Term(imports, ONE));
            return new Linear(id, terms, Interval.point(0), origin);
        }

        /** A cell's change since its base, as a part of what a whole was then, lies within bounds. */
        public static Linear contribution(
                String id, Cell cell, Cell base, Cell wholeThen, Interval bounds, Origin origin) {
            List<Term> terms =
                    List.of(new Term(cell, ONE), new Term(base, MINUS_ONE), new Term(wholeThen, bounds.negate()));
            return new Linear(id, terms, Interval.point(0), origin);
        }

        @Override
        public Stream<Cell> cells() {
            return terms.stream().map(Term::cell);
        }
    }

    /** A cell times a coefficient that may itself be known only within bounds. */
    record Term(Cell cell, Interval coefficient) {}
}
