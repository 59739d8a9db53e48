package org.tradebrief.derive;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period.Frequency;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;

/** Where the level or share that a target aims at stands in the years before it. */
final class Progress {
    private static final Comparator<Cell> LATER =
            Comparator.comparing(Cell::period).thenComparing(Cell::series, Comparator.reverseOrder());

    private final Target target;
    private final Knowledge knowledge;
    private final Facts facts;

    Progress(Target target, Knowledge knowledge) {
        this.target = target;
        this.knowledge = knowledge;
        this.facts = knowledge.facts();
    }

    /**
     * The latest year at which the aimed level or share is known; where none is, the latest year of the series itself,
     * so that it can be said what is missing there.
     */
    Cell latest() {
        return candidates()
                .filter(cell -> knowledge.missing(at(cell)).isEmpty())
                .max(LATER)
                .or(() -> candidates().max(LATER))
                .orElseGet(() -> target.series().at(target.period().firstYear().yearEarlier()));
    }

    /** The aimed level or share at a cell; as printed where the whole is not known. */
    Expression<Input> at(Cell cell) {
        Leaf<Input> level = new Leaf<>(new Input.Estimated(cell));
        if (target.whole().isEmpty()) {
            return level;
        }
        Cell whole = Neighbours.ofIndicator(cell, target.whole().get());
        boolean computed = facts.estimates().of(cell).isPresent()
                && facts.estimates().of(whole).isPresent();
        Optional<PrintedFigure> printed = facts.printed().of(cell, Measure.SHARE);
        return printed.isPresent() && !computed
                ? new Leaf<>(new Input.Printed(printed.get()))
                : Expression.of(
                        Operator.MULTIPLY,
                        Expression.constant(100),
                        Expression.of(Operator.SHARE, level, new Leaf<>(new Input.Estimated(whole))));
    }

    private Stream<Cell> candidates() {
        return Stream.concat(
                        facts.estimates().all().stream().map(Estimate::cell),
                        facts.printed().all(Measure.SHARE).stream().map(PrintedFigure::cell))
                .filter(this::concerned);
    }

    private boolean concerned(Cell cell) {
        SeriesKey aimed = target.series();
        SeriesKey series = cell.series();
        boolean shareOfAnyCurrency = target.whole().isPresent();
        return series.area().equals(aimed.area())
                && series.indicator().equals(aimed.indicator())
                && series.flow() == aimed.flow()
                && (shareOfAnyCurrency || series.unit().equals(aimed.unit()))
                && cell.period().frequency() == Frequency.A
                && cell.period().compareTo(target.period()) < 0;
    }
}
