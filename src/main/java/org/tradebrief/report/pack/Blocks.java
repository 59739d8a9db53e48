package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Derived;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.report.Block;
import org.tradebrief.report.Chart;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.Table;

/** Turns the blocks of a template into blocks of the report; what is not known is left out. */
final class Blocks {
    /** By the last year, and of spans that end in one year the longer is the later. */
    private static final Comparator<Period> LATEST = Comparator.comparing(Period::lastYear)
            .thenComparing(Period::firstYear, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private final Release release;
    private final Voice voice;
    private final Bindings bindings;
    private final Wording wording;
    private final EstimateTables estimates;
    private final IndicatorTables indicators;
    private final GrowthTable growth;
    private final ChartBlocks charts;
    private final Predicate<String> scope;
    private final List<String> leftOut;
    private int tablesSoFar;
    private int chartsSoFar;

    /**
     * Blocks of a report.
     *
     * @param scope the areas that it is about, where concepts and publications are listed
     * @param leftOut titles of the chapters that were left out so far
     */
    Blocks(Release release, Voice voice, Predicate<String> scope, @Nullable Integer digits, List<String> leftOut) {
        this.scope = scope;
        this.release = release;
        this.voice = voice;
        this.leftOut = leftOut;
        this.bindings = new Bindings(release);
        this.wording = new Wording(release, bindings, voice, digits);
        this.estimates = new EstimateTables(release, bindings, voice);
        this.indicators = new IndicatorTables(release, voice);
        this.growth = new GrowthTable(release, bindings, voice);
        this.charts = new ChartBlocks(release, bindings, wording, voice);
    }

    /** The blocks that a template's block becomes: one, several for a built-in part, or none. */
    List<Block> of(Pack.BlockTemplate template) {
        if (template.headline() != null) {
            return one(wording.fill(template.headline()).map(Block.Headline::new));
        }
        if (template.heading() != null) {
            return one(wording.fill(template.heading()).map(Block.Heading::new));
        }
        if (template.text() != null) {
            return one(wording.spans(template.text()).map(Block.Paragraph::new));
        }
        if (template.notes() != null) {
            return one(wording.spans(template.notes())
                    .map(Block.Paragraph::new)
                    .map(note -> new Block.Notes(List.of(note))));
        }
        if (template.keyFigures() != null) {
            List<KeyFigure> figures = template.keyFigures().stream()
                    .flatMap(figure -> keyFigure(figure).stream())
                    .toList();
            return figures.isEmpty() ? List.of() : List.of(new Block.KeyFigures(figures));
        }
        if (template.chart() != null) {
            return one(charts.of(template.chart(), Integer.toString(chartsSoFar + 1)), Kind.CHART);
        }
        if (template.estimates() != null) {
            return one(estimates(template.estimates()), Kind.TABLE);
        }
        if (template.indicators() != null) {
            return one(indicators(template.indicators()), Kind.TABLE);
        }
        if (template.growth() != null) {
            return one(growth.of(template.growth(), Integer.toString(tablesSoFar + 1)), Kind.TABLE);
        }
        if (template.statements() != null) {
            return one(statements(template.statements()), Kind.TABLE);
        }
        return builtin(requireNonNull(template.builtin()));
    }

    private enum Kind {
        TABLE,
        CHART
    }

    private List<Block> one(Optional<? extends Block> block, Kind kind) {
        if (block.isPresent()) {
            switch (kind) {
                case TABLE -> tablesSoFar++;
                case CHART -> chartsSoFar++;
            }
        }
        return one(block);
    }

    private static List<Block> one(Optional<? extends Block> block) {
        return block.<List<Block>>map(List::of).orElse(List.of());
    }

    private Optional<KeyFigure> keyFigure(Pack.KeyFigureTemplate template) {
        return Headline.of(template, bindings, wording).map(headline -> headline.in(voice, wording));
    }

    private Optional<? extends Block> estimates(Pack.EstimatesTemplate template) {
        String number = Integer.toString(tablesSoFar + 1);
        String title = words(template.title());
        EstimateTables.Shape shape = template.flat() ? EstimateTables.Shape.FLAT : EstimateTables.Shape.GROUPED;
        return wording.fill(template.subtitle())
                .flatMap(subtitle -> template.cells() != null
                        ? estimates.ofCells(template.id(), number, title, subtitle, template.cells())
                        : estimates.ofSeries(template.id(), number, title, subtitle, series(template), shape));
    }

    private Optional<? extends Block> indicators(Pack.IndicatorsTemplate template) {
        return wording.fill(template.subtitle())
                .flatMap(subtitle -> indicators.of(
                        template.id(),
                        Integer.toString(tablesSoFar + 1),
                        words(template.title()),
                        subtitle,
                        derived -> chosen(template, derived)));
    }

    private boolean chosen(Pack.IndicatorsTemplate template, Derived derived) {
        boolean ofSeries = template.series() == null
                ? derived.value().isPresent() && isOf(template.topics(), derived.series())
                : template.series().contains(derived.series().toString());
        return ofSeries
                && template.codes().contains(derived.code())
                && (template.periods() == null
                        || template.periods().contains(derived.period().toString()))
                && (!template.latest() || isLatest(derived));
    }

    /** Whether nothing is known of its series later, or as late over a longer span. */
    private boolean isLatest(Derived derived) {
        return release.derived().stream()
                .noneMatch(other -> other.code().equals(derived.code())
                        && other.series().equals(derived.series())
                        && other.value().isPresent()
                        && LATEST.compare(other.period(), derived.period()) > 0);
    }

    private Optional<Table> statements(Pack.StatementsTemplate template) {
        List<Table.Row> rows = template.rows().stream()
                .flatMap(row -> wording.fill(row.text()).map(text -> Table.Row.of(words(row.heading()), text)).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        template.id(),
                        Integer.toString(tablesSoFar + 1),
                        words(template.title()),
                        words(template.subtitle()),
                        List.of(
                                Table.Column.text(voice.term(Term.HEADING), 1),
                                Table.Column.text(voice.term(Term.STATEMENT), 3)),
                        rows,
                        List.of(),
                        voice.term(Term.THIS_RUN)));
    }

    private List<SeriesKey> series(Pack.EstimatesTemplate template) {
        return template.series() != null
                ? template.series().stream().map(SeriesKey::parse).toList()
                : release.estimates().stream()
                        .map(estimate -> estimate.cell().series())
                        .distinct()
                        .filter(series -> isOf(template.topics(), series))
                        .toList();
    }

    private boolean isOf(@Nullable List<String> topics, SeriesKey series) {
        return topics != null
                && release.catalogue()
                        .indicator(series.indicator())
                        .filter(indicator -> topics.contains(indicator.topic()))
                        .isPresent();
    }

    private List<Block> builtin(Pack.Builtin builtin) {
        int next = tablesSoFar + 1;
        List<Block> built = switch (builtin) {
            case CONTENTS -> List.of(new Block.Contents());
            case CONFLICTS -> new ResultPages(release, voice).conflicts();
            case CHECKS -> new ResultPages(release, voice).checks(next);
            case REVISIONS -> new RevisionPages(release, voice).revisions(next);
            case TARGETS -> new TargetPages(release, voice).targets(next, chartsSoFar + 1);
            case DEFINITIONS -> new MethodPages(release, voice).definitions(next, scope);
            case FORMULAS -> new MethodPages(release, voice).formulas();
            case QUALITY -> new QualityPages(release, voice).quality(next, leftOut);
            case SOURCES -> new QualityPages(release, voice).sources(next);
            case PUBLICATIONS -> new QualityPages(release, voice).publications(next, scope);
        };
        tablesSoFar += (int) built.stream().filter(Table.class::isInstance).count();
        chartsSoFar += (int) built.stream().filter(Chart.class::isInstance).count();
        return built;
    }

    private String words(Words words) {
        return words.in(voice.language().tag());
    }
}
