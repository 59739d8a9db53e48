package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/** What the checks find does not hang on the order, names, magnitudes or years of the figures. */
class SeedInvarianceTest {
    private static final SeedFigures SEEDS = SeedFigures.load();
    private static final Findings FOUND = SEEDS.confront();

    @Test
    void theSameFindingsComeOutOfEveryOrder() {
        List<ReadFigure> shuffled = new ArrayList<>(SEEDS.figures());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Confrontation.confront(shuffled, SEEDS.catalogue(), SEEDS.sources()))
                .isEqualTo(FOUND);
    }

    @Test
    void theSameVerdictsComeOutUnderOtherNames() {
        // reversed names also reverse the order in which figures are met
        List<ReadFigure> renamed = figures(
                figure -> with(figure, reversed(figure.id()), figure.period(), renamedReference(figure.relativeTo())));
        Findings findings = Confrontation.confront(renamed, SEEDS.catalogue(), SEEDS.sources());
        assertThat(verdicts(findings, SeedInvarianceTest::reversed))
                .isEqualTo(verdicts(FOUND, UnaryOperator.identity()));
    }

    @Test
    void theSameVerdictsComeOutOfAmountsAThousandTimesAsLarge() {
        List<ReadFigure> scaled = SEEDS.figures().stream()
                .map(read -> read.reading() instanceof Reading.Number number
                                && number.quantity().unit().kind() == Unit.Kind.CURRENCY
                        ? new ReadFigure(read.figure(), thousandfold(number))
                        : read)
                .toList();
        Findings findings = Confrontation.confront(scaled, SEEDS.catalogue(), SEEDS.sources());
        assertThat(verdicts(findings, UnaryOperator.identity())).isEqualTo(verdicts(FOUND, UnaryOperator.identity()));
    }

    /** Dates, and the two amounts with a year in their digits, speak of the years of their text and are left out. */
    @Test
    void theSameVerdictsComeOutTenYearsLater() {
        Map<String, Source> sources = SEEDS.sources().values().stream()
                .collect(Collectors.toMap(Source::id, SeedInvarianceTest::tenYearsLater));
        List<ReadFigure> later =
                figures(figure -> with(figure, figure.id(), figure.period().yearsEarlier(-10), figure.relativeTo()))
                        .stream()
                        .filter(SeedInvarianceTest::isTimeless)
                        .toList();
        Findings findings = Confrontation.confront(later, ratesTenYearsLater(), sources);
        List<ReadFigure> now =
                SEEDS.figures().stream().filter(SeedInvarianceTest::isTimeless).toList();
        Findings expected = Confrontation.confront(now, SEEDS.catalogue(), SEEDS.sources());
        assertThat(verdicts(findings, UnaryOperator.identity()))
                .isEqualTo(verdicts(expected, UnaryOperator.identity()));
    }

    private static boolean isTimeless(ReadFigure read) {
        return read.figure().measure() != Measure.DATE
                && !List.of("S000-12", "S000-18").contains(read.figure().id());
    }

    private static List<String> verdicts(Findings findings, UnaryOperator<String> names) {
        return findings.list().stream()
                .map(finding -> finding.rule() + " " + finding.verdict() + " "
                        + finding.figures().stream().map(names).sorted().toList())
                .sorted()
                .toList();
    }

    private static List<ReadFigure> figures(UnaryOperator<Figure> change) {
        return SEEDS.figures().stream()
                .map(read -> new ReadFigure(change.apply(read.figure()), read.reading()))
                .toList();
    }

    private static String reversed(String id) {
        return new StringBuilder(id).reverse().toString();
    }

    private static String renamedReference(String relativeTo) {
        int slash = relativeTo.indexOf('/');
        return !relativeTo.matches("S00.*")
                ? relativeTo
                : slash < 0
                        ? reversed(relativeTo)
                        : reversed(relativeTo.substring(0, slash)) + relativeTo.substring(slash);
    }

    private static Reading thousandfold(Reading.Number number) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        Quantity quantity = number.quantity();
        Quantity scaled = new Quantity(
                quantity.lower().multiply(thousand),
                quantity.value().multiply(thousand),
                quantity.upper().multiply(thousand),
                quantity.unit(),
                quantity.hedge(),
                quantity.lastDigit().multiply(thousand),
                quantity.significantDigits());
        return new Reading.Number(scaled, number.from(), number.to(), number.warnings());
    }

    private static Figure with(Figure figure, String id, Period period, String relativeTo) {
        return new Figure(
                id,
                figure.source(),
                figure.paragraph(),
                figure.sentence(),
                figure.indicator(),
                figure.area(),
                figure.flow(),
                period,
                figure.measure(),
                figure.printed(),
                relativeTo,
                figure.note(),
                figure.place());
    }

    private static Source tenYearsLater(Source source) {
        return new Source(
                source.id(),
                source.publisher(),
                source.published().yearsEarlier(-10),
                source.language(),
                source.machineTranslated(),
                source.reliability(),
                source.document());
    }

    private static Catalogue ratesTenYearsLater() {
        Catalogue seeds = SEEDS.catalogue();
        return new Catalogue(
                seeds.indicators(),
                seeds.areas(),
                seeds.relations(),
                seeds.derivations(),
                seeds.checks(),
                new ExchangeRates(seeds.rates().all().stream()
                        .map(rate -> new ExchangeRates.Rate(
                                rate.currency(),
                                rate.period().yearsEarlier(-10),
                                rate.kind(),
                                rate.perUsd(),
                                rate.source()))
                        .toList()),
                new TreeMap<>());
    }
}
