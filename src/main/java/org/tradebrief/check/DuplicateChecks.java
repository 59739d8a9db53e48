package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** The same thing printed more than once, in one source or in several: all that is printed must have a value in common. */
final class DuplicateChecks implements Family {
    private static final Check WITHIN = Check.of("duplicate.within", "other", "other_source");
    private static final Check BETWEEN = Check.of("duplicate.between", "other", "other_source");
    private static final Check ORDINAL =
            Check.of("duplicate.ordinal", "other", "other_source").forIndicators();
    private static final Check DATE =
            Check.of("duplicate.date", "other", "other_source").forIndicators();

    @Override
    public List<Check> checks() {
        return List.of(WITHIN, BETWEEN, ORDINAL, DATE);
    }

    @Override
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
        for (Series series : evidence.series()) {
            for (List<Level.Printed> cell : series.cells()) {
                if (cell.size() > 1) {
                    pairs(cell.stream().map(Level.Printed::statement).toList(), outcomes);
                }
            }
        }
        for (List<Statement> topic : evidence.topics()) {
            if (topic.size() > 1) {
                pairs(topic, outcomes);
            }
        }
    }

    private static void pairs(List<Statement> topic, Consumer<Outcome> outcomes) {
        for (int i = 0; i < topic.size(); i++) {
            for (int j = i + 1; j < topic.size(); j++) {
                compare(topic.get(i), topic.get(j), outcomes);
            }
        }
    }

    private static void compare(Statement one, Statement other, Consumer<Outcome> outcomes) {
        if (one.reading() instanceof Reading.Number first
                && other.reading() instanceof Reading.Number second
                && first.quantity().unit().equals(second.quantity().unit())) {
            Check check = one.source().equals(other.source()) ? WITHIN : BETWEEN;
            Comparison comparison = Comparison.equal(Term.printed(first.quantity()), Term.printed(second.quantity()));
            outcomes.accept(
                    outcome(check, one, other, comparison, first.quantity().unit()));
        } else if (one.reading() instanceof Reading.Ordinal first
                && other.reading() instanceof Reading.Ordinal second) {
            Comparison comparison = Comparison.equal(ranks(first), ranks(second));
            outcomes.accept(outcome(ORDINAL, one, other, comparison, Unit.COUNT));
        } else if (one.reading() instanceof Reading.Date first
                && other.reading() instanceof Reading.Date second
                && first.possible()
                && second.possible()) {
            boolean meet = !first.from().isAfter(second.to()) && !second.from().isAfter(first.to());
            outcomes.accept(Outcome.of(
                    DATE,
                    one,
                    List.of(other),
                    meet ? Verdict.HOLDS : Verdict.FAILS,
                    phrases -> Map.of("other", phrases.printed(other), "other_source", other.source())));
        }
    }

    private static Outcome outcome(Check check, Statement one, Statement other, Comparison comparison, Unit unit) {
        return Outcome.of(
                check,
                one,
                List.of(other),
                comparison,
                unit,
                phrases -> Map.of("other", phrases.printed(other), "other_source", other.source()));
    }

    private static Term ranks(Reading.Ordinal ordinal) {
        return Term.band(Interval.of(ordinal.first(), ordinal.last()));
    }
}
