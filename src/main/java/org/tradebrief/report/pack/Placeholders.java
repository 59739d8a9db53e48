package org.tradebrief.report.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/**
 * What the words AREA, AREA_EN, AREA_ZH, FIRST, BEFORE, LATEST and "YEARS" stand for in the template of a report that is
 * written once for each economy.
 *
 * @param area code of the economy
 * @param name its name
 * @param years the years that are known of it, at least one
 * @param ofSeries the years that are known of each of its series, by the series
 */
public record Placeholders(String area, Words name, SortedSet<String> years, Map<String, SortedSet<String>> ofSeries) {

    /** Any economy, for checks of a template before anything is known. */
    public static final Placeholders SAMPLE =
            new Placeholders("WLD", new Words("World", "世界"), new TreeSet<>(List.of("2023", "2024")), Map.of());

    /** A series in its notation, perhaps with the code of an indicator, and a year by its place. */
    private static final Pattern NAME = Pattern.compile(
            "(?<series>AREA(?:\\.\\w+){3})(?<code>(?:\\.\\w+)?)\\.(?<year>FIRST/LATEST|FIRST|BEFORE|LATEST)\\b");

    public Placeholders {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("area " + area + ": no year");
        }
    }

    /** The placeholders of an economy; empty when the release knows no year of it. */
    static Optional<Placeholders> of(String area, Release release) {
        Map<String, SortedSet<String>> ofSeries = release.estimates().stream()
                .map(Estimate::cell)
                .filter(cell -> cell.period().frequency() == Period.Frequency.A)
                .filter(cell -> isTrade(cell.series()) && cell.series().area().equals(area))
                .collect(Collectors.groupingBy(
                        cell -> cell.series().toString(),
                        TreeMap::new,
                        Collectors.mapping(cell -> cell.period().toString(), Collectors.toCollection(TreeSet::new))));
        TreeSet<String> years = new TreeSet<>();
        ofSeries.values().forEach(years::addAll);
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placeholders(area, Voice.name(release, area), years, ofSeries));
    }

    private static boolean isTrade(SeriesKey series) {
        return series.unit().kind() == Unit.Kind.CURRENCY && series.flow() != Flow.N;
    }

    /**
     * A text with every placeholder replaced: years in the name of a number by those of its series, others by those of
     * all series together.
     */
    String replacedIn(String text) {
        String names = NAME.matcher(text).replaceAll(name -> {
            String series = name.group("series").replace("AREA", area);
            return series + name.group("code") + "." + year(name.group("year"), ofSeries.getOrDefault(series, years));
        });
        return names.replace("AREA_EN", quoted(this.name.en()))
                .replace("AREA_ZH", quoted(this.name.zh()))
                .replace("AREA", area)
                .replace(
                        "\"YEARS\"",
                        years.stream().map(year -> '"' + year + '"').collect(Collectors.joining(", ")))
                .replace("FIRST", year("FIRST", years))
                .replace("BEFORE", year("BEFORE", years))
                .replace("LATEST", year("LATEST", years));
    }

    private static String year(String place, SortedSet<String> years) {
        return switch (place) {
            case "FIRST" -> years.first();
            case "BEFORE" -> Integer.toString(Integer.parseInt(years.last()) - 1);
            case "LATEST" -> years.last();
            default -> years.first() + "/" + years.last();
        };
    }

    /** A name as it stands inside double quotes. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
