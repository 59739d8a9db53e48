package org.tradebrief.report.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.report.Block;
import org.tradebrief.report.KeyFigure;

/** Turns the blocks of a template into blocks of the report; what is not known is left out. */
final class Blocks {
    private final Release release;
    private final Voice voice;
    private final Bindings bindings;
    private final Wording wording;
    private final EstimateTables estimates;
    private final IndicatorTables indicators;
    private final ChartBlocks charts;
    private final List<String> leftOut;
    private int tablesSoFar;
    private int chartsSoFar;

    Blocks(Release release, PackFile file, Voice voice, List<String> leftOut) {
        this.release = release;
        this.voice = voice;
        this.leftOut = leftOut;
        this.bindings = new Bindings(file, release);
        this.wording = new Wording(file, bindings, voice);
        this.estimates = new EstimateTables(release, bindings, voice);
        this.indicators = new IndicatorTables(release, voice);
        this.charts = new ChartBlocks(bindings, wording, voice);
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
            return one(wording.fill(template.text()).map(Block.Paragraph::of));
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
        return builtin(java.util.Objects.requireNonNull(template.builtin()));
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
        String tag = voice.language().tag();
        return bindings.estimate(template.cell()).map(estimate -> {
            var unit = estimate.cell().series().unit();
            Optional<Bindings.Bound> change =
                    Optional.ofNullable(template.change()).flatMap(bindings::of);
            String against = Optional.ofNullable(template.against())
                    .map(words -> words.in(tag))
                    .orElse("");
            return new KeyFigure(
                    template.label().in(tag),
                    voice.numbers().value(estimate.value(), estimate.interval(), unit),
                    voice.period(estimate.cell().period()),
                    change.map(bound -> voice.numbers().change(bound.value(), bound.interval(), bound.unit()) + " "
                                    + against)
                            .orElse(""),
                    change.map(Blocks::direction).orElse(KeyFigure.Direction.NONE),
                    voice.standing(estimate.status()) + ": " + voice.numbers().range(estimate.interval(), unit));
        });
    }

    private static KeyFigure.Direction direction(Bindings.Bound change) {
        if (change.interval().contains(0)) {
            return KeyFigure.Direction.FLAT;
        }
        return change.value() > 0 ? KeyFigure.Direction.UP : KeyFigure.Direction.DOWN;
    }

    private Optional<? extends Block> estimates(Pack.EstimatesTemplate template) {
        String number = Integer.toString(tablesSoFar + 1);
        String title = words(template.title());
        String subtitle = words(template.subtitle());
        return template.cells() != null
                ? estimates.ofCells(template.id(), number, title, subtitle, template.cells())
                : estimates.ofSeries(template.id(), number, title, subtitle, series(template));
    }

    private Optional<? extends Block> indicators(Pack.IndicatorsTemplate template) {
        return indicators.of(
                template.id(),
                Integer.toString(tablesSoFar + 1),
                words(template.title()),
                words(template.subtitle()),
                derived -> template.codes().contains(derived.code())
                        && (template.series() == null
                                ? derived.value().isPresent() && isOf(template.topics(), derived.series())
                                : template.series().contains(derived.series().toString())));
    }

    private List<SeriesKey> series(Pack.EstimatesTemplate template) {
        return template.series() != null
                ? template.series().stream().map(bindings::series).toList()
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
            case CONFIDENCE -> new ResultPages(release, voice).confidence();
            case CONFLICTS -> new ResultPages(release, voice).conflicts();
            case CHECKS -> new ResultPages(release, voice).checks(next);
            case TARGETS -> new ReferencePages(release, voice).targets(next);
            case DEFINITIONS -> new ReferencePages(release, voice).definitions(next);
            case METHODS -> new ReferencePages(release, voice).methods(next);
            case QUALITY -> new ReferencePages(release, voice).quality(leftOut);
            case SOURCES -> new ReferencePages(release, voice).sources(next);
        };
        tablesSoFar += (int) built.stream()
                .filter(block -> block instanceof org.tradebrief.report.Table)
                .count();
        return built;
    }

    private String words(Words words) {
        return words.in(voice.language().tag());
    }
}
