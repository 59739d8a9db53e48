package org.tradebrief.report.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Source;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;

/** Names and numbers in one language. */
final class Voice {
    private final Release release;
    private final Language language;
    private final NumberText numbers;
    private final PeriodText periods;
    private final IntPredicate glyphs;
    private final ColumnText columns = new ColumnText(this);

    Voice(Release release, Language language) {
        this(release, language, _ -> true);
    }

    /** A voice for pages that can print the characters that the predicate holds for. */
    Voice(Release release, Language language, IntPredicate glyphs) {
        this.release = release;
        this.language = language;
        this.numbers = NumberText.in(language.tag());
        this.periods = PeriodText.in(language.tag());
        this.glyphs = glyphs;
    }

    /**
     * Words of a source or an analyst as a page can print them: every kind of white space is a space, and a character
     * that no font has is written as its code point.
     */
    String quoted(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                text.append(' ');
            } else if (glyphs.test(point)) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format(Locale.ROOT, "U+%04X", point));
            }
        });
        return text.toString();
    }

    Language language() {
        return language;
    }

    NumberText numbers() {
        return numbers;
    }

    /** Numbers and units of the columns of tables. */
    ColumnText columns() {
        return columns;
    }

    /** The one of two wordings that this language takes. */
    String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }

    String term(Term term) {
        return term.in(language);
    }

    String words(Words words) {
        return words.in(language.tag());
    }

    /** Things in a row: {@code A, B and C}. */
    String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String all = String.join(say(", ", "、"), things.subList(0, things.size() - 1));
        return all + say(" and ", "和") + things.getLast();
    }

    /** A code or unit in brackets behind a name. */
    String bracketed(String words) {
        return say(" (" + words + ")", "（" + words + "）");
    }

    /** Codes in a row, with the mark that parts them. */
    String codes(Collection<String> codes) {
        return String.join(say(", ", "、"), codes);
    }

    /** Why there is no number: {@code [x] not available: China, trade in services, 2024}. */
    String absent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value _ -> "";
            case Outcome.Missing(var inputs, var _) ->
                "[x] " + say("not available: ", "缺少")
                        + inputs.stream().map(this::input).collect(Collectors.joining(say("; ", "；")));
            case Outcome.Impossible(var reason) -> "[z] " + words(reason);
            case Outcome.Refused(var _, var _, var reason) -> "[z] " + words(reason);
        };
    }

    /** A missing input by its name where it is a cell. */
    private String input(String notation) {
        try {
            Cell cell = Cell.parse(notation);
            SeriesKey series = cell.series();
            return say(
                    cell(cell),
                    period(cell.period()) + area(series.area()) + indicator(series.indicator()) + inChinese(series)
                            + "数据");
        } catch (IllegalArgumentException noCell) {
            return notation;
        }
    }

    String period(Period period) {
        return periods.of(period);
    }

    /** China, digitally deliverable services trade, exports and imports, US dollars. */
    String series(SeriesKey series) {
        String flow = namesFlow(series) ? "" : flow(series.flow());
        List<String> parts = List.of(area(series.area()), withinSentence(indicator(series.indicator())), flow);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(comma()));
    }

    /** Whether the name of an indicator ends with the flow itself, as 跨境电子商务进出口 does. */
    private boolean namesFlow(SeriesKey series) {
        String flow = flow(series.flow());
        return !flow.isEmpty() && indicator(series.indicator()).endsWith(flow);
    }

    private String inChinese(SeriesKey series) {
        return series.flow() == Flow.N || namesFlow(series) ? "" : "（" + flow(series.flow()) + "）";
    }

    /** China: cross-border e-commerce trade. */
    String brief(SeriesKey series) {
        return area(series.area()) + say(": ", "：") + indicator(series.indicator());
    }

    /** The series with its unit and period. */
    String cell(Cell cell) {
        return series(cell.series()) + comma() + period(cell.period());
    }

    private String comma() {
        return say(", ", "，");
    }

    /** The name of an area in both languages; its code where it has none. */
    static Words name(Release release, String code) {
        Catalogue catalogue = release.catalogue();
        return catalogue.areas().containsKey(code) ? catalogue.areas().get(code).name() : new Words(code, code);
    }

    String area(String code) {
        Catalogue catalogue = release.catalogue();
        return catalogue.areas().containsKey(code)
                ? catalogue.areas().get(code).name().in(language.tag())
                : code;
    }

    String indicator(String code) {
        return release.catalogue()
                .indicator(code)
                .map(Indicator::name)
                .map(words -> words.in(language.tag()))
                .orElse(code);
    }

    /** The name of an indicator as it stands behind a comma: without its capital, unless that of a name. */
    String withinSentence(String name) {
        boolean isName = release.catalogue().areas().values().stream()
                .anyMatch(area -> name.startsWith(area.name().en()));
        return isName || name.length() < 2 || !Character.isLowerCase(name.charAt(1))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What direction of trade it is; empty where the series is none. */
    String flow(Flow flow) {
        return switch (flow) {
            case T -> say("exports and imports", "进出口");
            case X -> say("exports", "出口");
            case M -> say("imports", "进口");
            case B -> say("balance", "差额");
            case N -> "";
        };
    }

    /** The word for what an indicator counts or numbers, where it has one. */
    Optional<Indicator.Counted> counted(String indicator) {
        return release.catalogue().indicator(indicator).flatMap(known -> Optional.ofNullable(known.counted()));
    }

    /** Who published something. */
    String publisher(Source source) {
        return quoted(source.publisherIn(language.tag()));
    }

    String standing(Estimate.Status status) {
        return term(
                switch (status) {
                    case AGREED -> Term.AGREED;
                    case SINGLE -> Term.SINGLE;
                    case IMPLIED -> Term.IMPLIED;
                    case REPAIRED -> Term.REPAIRED;
                    case DISPUTED -> Term.DISPUTED;
                    case FORECAST -> Term.FORECAST;
                });
    }

    /** The sources that figures come from: {@code S001, S003}. */
    String sources(List<String> figures) {
        TreeSet<String> ids = new TreeSet<>();
        figures.forEach(id -> ids.add(release.figure(id).figure().source()));
        return codes(ids);
    }
}
