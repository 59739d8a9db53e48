package org.tradebrief.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;

/**
 * Checks what a figure refers to, by its measure, and writes codes for aliases.
 *
 * @param indicators by code and by alias
 * @param areas by code
 * @param figures identifiers of all figures
 */
record RelativeTo(Map<String, Indicator> indicators, Map<String, Area> areas, Set<String> figures) {
    private static final String COLUMN = "relative_to";
    private static final Pattern RATE = Pattern.compile("(?<figure>[^/]+)/(?:minute|hour|day|head)");
    private static final Pattern CLAIM =
            Pattern.compile("(?<growth>growth:)?(?:(?<area>[^.:]+)\\.)?(?<indicator>[^.:]+)");

    /** The reference as later stages expect it, or empty after reporting what is wrong with it. */
    Optional<String> resolve(String id, Measure measure, String reference, RowErrors errors) {
        return switch (measure) {
            case LEVEL, AVERAGE_GROWTH -> nothing(measure, reference, errors);
            case GROWTH -> reference.isEmpty() ? Optional.of("") : period(reference, errors);
            case SHARE, CONTRIBUTION -> indicator(reference, "the code of the indicator that is the whole", errors);
            case TARGET ->
                reference.isEmpty()
                        ? Optional.of("")
                        : indicator(reference, "the indicator that is the whole, or nothing", errors);
            case EQUIVALENT -> figure(id, reference, reference, errors);
            case RATE -> rate(id, reference, errors);
            case ORDINAL, DATE, CLAIM ->
                reference.isEmpty() || figures.contains(reference) ? Optional.of(reference) : claim(reference, errors);
        };
    }

    private static Optional<String> nothing(Measure measure, String reference, RowErrors errors) {
        if (!reference.isEmpty()) {
            errors.add(COLUMN, reference, "nothing, since a figure of measure " + measure.code() + " refers to none");
        }
        return Optional.of(reference);
    }

    private static Optional<String> period(String reference, RowErrors errors) {
        return errors.parsed(COLUMN, reference, Period::parse, "nothing, or the base period: 2020, 2022-Q3")
                .map(Period::toString);
    }

    private Optional<String> indicator(String reference, String expected, RowErrors errors) {
        return errors.known(COLUMN, reference, indicators, expected).map(Indicator::code);
    }

    private Optional<String> figure(String id, String figure, String reference, RowErrors errors) {
        if (figure.equals(id) || !figures.contains(figure)) {
            errors.add(COLUMN, reference, "the identifier of the figure that it restates", nearFigure(figure, id));
            return Optional.empty();
        }
        return Optional.of(reference);
    }

    private Optional<String> rate(String id, String reference, RowErrors errors) {
        Matcher matcher = RATE.matcher(reference);
        if (!matcher.matches()) {
            errors.add(COLUMN, reference, "the figure that it restates and a unit: S001-01/minute, /hour, /day, /head");
            return Optional.empty();
        }
        return figure(id, matcher.group("figure"), reference, errors);
    }

    private Optional<String> claim(String reference, RowErrors errors) {
        Matcher matcher = CLAIM.matcher(reference);
        if (!matcher.matches()) {
            errors.add(COLUMN, reference, "nothing, a figure, or [growth:][AREA.]INDICATOR");
            return Optional.empty();
        }
        String area = matcher.group("area");
        if (area != null) {
            errors.known(COLUMN, area, areas, "the code of an area before the dot");
        }
        String prefix = reference.substring(0, matcher.start("indicator"));
        return indicator(matcher.group("indicator"), "a figure, or [growth:][AREA.]INDICATOR", errors)
                .map(code -> prefix + code);
    }

    /** Only figures of the same length and beginning are near, lest every error walk through all figures. */
    private String nearFigure(String seen, String self) {
        int common = Math.min(seen.length(), 3);
        return NearestCode.hint(
                seen,
                figures.stream()
                        .filter(id -> id.regionMatches(0, seen, 0, common) && !id.equals(self))
                        .toList());
    }
}
