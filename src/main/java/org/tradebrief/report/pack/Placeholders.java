package org.tradebrief.report.pack;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

/**
 * What the words AREA, AREA_EN, AREA_ZH, FIRST, BEFORE, LATEST and "YEARS" stand for in the template of a report that is
 * written once for each economy.
 *
 * @param area code of the economy
 * @param name its name
 * @param years the years that are known of it, at least one
 */
public record Placeholders(String area, Words name, List<String> years) {

    /** Any economy, for checks of a template before anything is known. */
    public static final Placeholders SAMPLE =
            new Placeholders("WLD", new Words("World", "世界"), List.of("2023", "2024"));

    public Placeholders {
        years = List.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("area " + area + ": no year");
        }
    }

    /** The placeholders of an economy; empty when the release knows no year of it. */
    static Optional<Placeholders> of(String area, Release release) {
        TreeSet<String> years = release.estimates().stream()
                .filter(estimate -> estimate.cell().series().area().equals(area))
                .filter(estimate -> estimate.cell().series().unit().kind() == Unit.Kind.CURRENCY)
                .filter(estimate -> estimate.cell().series().flow() != Flow.N)
                .map(estimate -> estimate.cell().period())
                .filter(period -> period.frequency() == Period.Frequency.A)
                .map(Period::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placeholders(area, Voice.name(release, area), List.copyOf(years)));
    }

    /** A text with every placeholder replaced. */
    String replacedIn(String text) {
        String before = Integer.toString(Integer.parseInt(years.getLast()) - 1);
        return text.replace("AREA_EN", quoted(name.en()))
                .replace("AREA_ZH", quoted(name.zh()))
                .replace("AREA", area)
                .replace(
                        "\"YEARS\"",
                        years.stream().map(year -> '"' + year + '"').collect(Collectors.joining(", ")))
                .replace("FIRST", years.getFirst())
                .replace("BEFORE", before)
                .replace("LATEST", years.getLast());
    }

    /** A name as it stands inside double quotes. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
