package org.tradebrief.job;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;

/** What four sources print of a world: an office's table, a bulletin, a newspaper, a machine-translated commentary. */
final class GeneratedPress {
    static final String OFFICE = "S1";
    static final String BULLETIN = "S2";
    static final String NEWSPAPER = "S3";
    static final String COMMENTARY = "S4";
    static final SortedMap<String, Source> SOURCES = Catalogue.byCode(
            List.of(
                    source(OFFICE, "0.95", false, "2025-03-01"),
                    source(BULLETIN, "0.9", false, "2025-04-01"),
                    source(NEWSPAPER, "0.8", false, "2025-05-01"),
                    source(COMMENTARY, "0.2", true, "2025-11-24")),
            Source::id);

    private static final Flow[] FLOWS = {Flow.X, Flow.M, Flow.T};
    private static final double BILLION = 1e9;

    /** A number as a source prints it; the world it is of makes it true. */
    record Row(
            String id,
            String source,
            String indicator,
            Flow flow,
            String period,
            Measure measure,
            String printed,
            String relativeTo) {
        Row with(String phrase) {
            return new Row(id, source, indicator, flow, period, measure, phrase, relativeTo);
        }

        Row of(Flow other, String year) {
            return new Row(id, source, indicator, other, year, measure, printed, relativeTo);
        }

        /** Tables print a sentence a row. */
        String sentence() {
            return source.equals(COMMENTARY) ? source : id;
        }

        boolean isLevel() {
            return measure == Measure.LEVEL;
        }
    }

    private final GeneratedWorld world;
    private final SplittableRandom random;
    private final List<Row> rows = new ArrayList<>();

    private GeneratedPress(GeneratedWorld world, SplittableRandom random) {
        this.world = world;
        this.random = random;
    }

    /** The rows of all sources. */
    static List<Row> of(GeneratedWorld world, SplittableRandom random) {
        GeneratedPress press = new GeneratedPress(world, random);
        press.office();
        press.bulletin();
        press.newspaper();
        press.commentary();
        return press.rows;
    }

    /** The rows as a run reads them. */
    static List<ReadFigure> read(List<Row> rows, Catalogue catalogue) {
        List<ReadFigure> figures = new ArrayList<>();
        for (Row row : rows) {
            Figure figure = new Figure(
                    row.id,
                    row.source,
                    1,
                    row.sentence(),
                    row.indicator,
                    "CHN",
                    row.flow,
                    Period.parse(row.period),
                    row.measure,
                    row.printed,
                    row.relativeTo,
                    "",
                    new Figure.Place(row.source + ".csv", figures.size() + 2L));
            var kind = catalogue.indicator(row.indicator).orElseThrow().unitKind();
            Source source = SOURCES.getOrDefault(row.source, source(row.source, "0.5", false, "2025-01-01"));
            figures.add(new ReadFigure(figure, PrintedPhrase.read(figure, kind, source.conventions())));
        }
        return figures;
    }

    private void office() {
        for (String indicator : GeneratedWorld.INDICATORS) {
            for (Flow flow : FLOWS) {
                for (int year = GeneratedWorld.FIRST; year <= GeneratedWorld.LAST; year++) {
                    level(OFFICE, indicator, flow, year, 1);
                }
            }
        }
    }

    private void bulletin() {
        for (int year = GeneratedWorld.FIRST + 1; year <= GeneratedWorld.LAST; year++) {
            for (Flow flow : FLOWS) {
                level(BULLETIN, "DDS", flow, year, 2);
                growth(BULLETIN, "DDS", flow, year);
                growth(BULLETIN, "SVC", flow, year);
                share(BULLETIN, "DDS", flow, year, "SVC");
                share(BULLETIN, "TCI", flow, year, "DDS");
            }
        }
    }

    private void newspaper() {
        for (int year = GeneratedWorld.LAST - 3; year <= GeneratedWorld.LAST; year++) {
            level(NEWSPAPER, "SVC", Flow.T, year, 1);
            level(NEWSPAPER, "TCI", Flow.T, year, 1);
            BigDecimal yuan = significant(world.yuan("DDS", Flow.T, year) / BILLION, 4);
            add(NEWSPAPER, "DDS", Flow.T, year, Measure.LEVEL, yuan.toPlainString() + " billion yuan", "");
            double inYuan = world.yuan("DDS", Flow.T, year) / world.yuan("DDS", Flow.T, year - 1) - 1;
            String printed = decimals(100 * inYuan, 1).toPlainString() + "%";
            add(NEWSPAPER, "DDS", Flow.T, year, Measure.GROWTH, printed, "");
        }
    }

    /** One sentence: year of the report, day of its release, year of its data, level, growth. */
    private void commentary() {
        int year = GeneratedWorld.LAST - 1;
        BigDecimal billions = decimals(world.dollars("DDS", Flow.T, year) / BILLION, 2);
        add(COMMENTARY, "REPORT_YEAR", Flow.N, year + 1, Measure.DATE, "the Report " + (year + 1), "");
        add(COMMENTARY, "REPORT_RELEASE", Flow.N, year + 2, Measure.DATE, "November 23", "");
        add(COMMENTARY, "DATA_YEAR", Flow.N, year, Measure.DATE, "in " + year, "");
        add(COMMENTARY, "DDS", Flow.T, year, Measure.LEVEL, "US$" + billions.toPlainString() + " billion", "");
        growth(COMMENTARY, "DDS", Flow.T, year);
    }

    private void level(String source, String indicator, Flow flow, int year, int decimals) {
        BigDecimal billions = decimals(world.dollars(indicator, flow, year) / BILLION, decimals);
        add(source, indicator, flow, year, Measure.LEVEL, "$" + billions.toPlainString() + " billion", "");
    }

    private void growth(String source, String indicator, Flow flow, int year) {
        if (year > GeneratedWorld.FIRST) {
            double change = world.dollars(indicator, flow, year) / world.dollars(indicator, flow, year - 1) - 1;
            add(
                    source,
                    indicator,
                    flow,
                    year,
                    Measure.GROWTH,
                    decimals(100 * change, 1).toPlainString() + "%",
                    "");
        }
    }

    private void share(String source, String indicator, Flow flow, int year, String whole) {
        double share = 100 * world.dollars(indicator, flow, year) / world.dollars(whole, flow, year);
        add(source, indicator, flow, year, Measure.SHARE, decimals(share, 1).toPlainString() + "%", whole);
    }

    /** A source prints three of four of what it could, but the levels in yuan that its growth is of, and its sentence. */
    private void add(
            String source, String indicator, Flow flow, int year, Measure measure, String printed, String relativeTo) {
        boolean always = source.equals(COMMENTARY) || printed.endsWith("yuan");
        if (always || random.nextInt(4) > 0) {
            String id = String.format("%s-%03d", source, rows.size());
            rows.add(new Row(id, source, indicator, flow, Integer.toString(year), measure, printed, relativeTo));
        }
    }

    private static BigDecimal decimals(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal significant(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static Source source(String id, String reliability, boolean machine, String published) {
        return new Source(id, id, Period.parse(published), "en", machine, new BigDecimal(reliability), "");
    }

    /** Rows by their identifiers. */
    static SortedMap<String, Row> byId(List<Row> rows) {
        SortedMap<String, Row> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.id, row));
        return all;
    }
}
