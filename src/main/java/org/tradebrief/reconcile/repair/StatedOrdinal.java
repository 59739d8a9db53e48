package org.tradebrief.reconcile.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.Admitted;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;

/**
 * What everybody else says of an ordinal that turned out to have no digits of its own: Chinese writes most ordinals in
 * words, and a translator that fills a slot with the day of the month leaves none for them.
 *
 * <p>Such an ordinal is read as the others state it, and says nothing that they do not say.
 */
final class StatedOrdinal {
    private StatedOrdinal() {}

    /**
     * The ordinal as the others state it; empty when they leave more than one number open.
     *
     * @param lost the figure whose digits belong elsewhere
     * @param claims what it says as it is printed
     * @param rest what holds without it
     * @param constraints all constraints of the run
     * @param out the figures that bear nothing out
     */
    static Optional<Repair.Change> of(
            ReadFigure lost, List<Constraint> claims, Admitted rest, List<Constraint> constraints, Set<String> out) {
        if (lost.figure().measure() != Measure.ORDINAL
                || claims.size() != 1
                || !(claims.getFirst() instanceof Constraint.Level claim)) {
            return Optional.empty();
        }
        return rest.implied(claim).filter(Interval::isPoint).map(known -> {
            int number = (int) known.lower();
            return new Repair.Change(
                    lost,
                    new ReadFigure(lost.figure(), new Reading.Ordinal(number, number, "")),
                    Integer.toString(number),
                    List.of(),
                    support(claim, known, lost.figure().source(), constraints, out));
        });
    }

    private static Support support(
            Constraint.Level claim, Interval known, String source, List<Constraint> constraints, Set<String> out) {
        List<String> evidence = constraints.stream()
                .filter(constraint -> constraint instanceof Constraint.Level level
                        && level.cell().equals(claim.cell())
                        && level.bounds().equals(known))
                .flatMap(constraint ->
                        constraint.origin() instanceof Origin.Printed printed ? Stream.of(printed) : Stream.empty())
                .filter(printed -> !printed.source().equals(source) && !out.contains(printed.figure()))
                .map(Origin.Printed::figure)
                .distinct()
                .sorted()
                .toList();
        return new Support(evidence.isEmpty() ? Support.Strength.NONE : Support.Strength.CORROBORATED, evidence);
    }
}
