package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.derive.Flag;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;

/** Names and numbers in one language. */
final class Voice {
    private final Release release;
    private final Language language;
    private final NumberText numbers;
    private final PeriodText periods;

    Voice(Release release, Language language) {
        this.release = release;
        this.language = language;
        this.numbers = NumberText.in(language.tag());
        this.periods = PeriodText.in(language.tag());
    }

    Language language() {
        return language;
    }

    NumberText numbers() {
        return numbers;
    }

    String term(Term term) {
        return term.in(language);
    }

    String period(Period period) {
        return periods.of(period);
    }

    /** China, digitally deliverable services trade, exports and imports, US dollars. */
    String series(SeriesKey series) {
        List<String> parts = List.of(area(series.area()), indicator(series.indicator()), flow(series.flow()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(comma()));
    }

    /** The series with its unit and period. */
    String cell(Cell cell) {
        return series(cell.series()) + comma() + period(cell.period());
    }

    private String comma() {
        return language == Language.ZH ? "，" : ", ";
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

    /** What direction of trade it is; empty where the series is none. */
    String flow(Flow flow) {
        boolean english = language == Language.EN;
        return switch (flow) {
            case T -> english ? "exports and imports" : "进出口";
            case X -> english ? "exports" : "出口";
            case M -> english ? "imports" : "进口";
            case B -> english ? "balance" : "差额";
            case N -> "";
        };
    }

    /** The unit as a column names it, with the magnitude that its values are shown in. */
    String unit(Unit unit) {
        boolean english = language == Language.EN;
        return switch (unit.kind()) {
            case CURRENCY -> unit.code() + (english ? " billion" : " 亿");
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> english ? "percentage points" : "百分点";
            case COUNT -> english ? "number" : "个";
            case DAY -> english ? "day" : "日";
            case PHYSICAL -> unit.equals(Unit.SQUARE_METRE) ? (english ? "square metres" : "平方米") : unit.code();
        };
    }

    /** A value in the magnitude that {@link #unit} names, with the digits that its interval supports. */
    String scaled(double value, Interval interval, Unit unit) {
        if (SupportedDigits.speakFor(value, interval)) {
            return scaled(SupportedDigits.round(value, interval), unit);
        }
        int decimals = SupportedDigits.decimalsOfEnds(interval);
        return scaled(SupportedDigits.rounded(interval.lower(), decimals), unit) + "–"
                + scaled(SupportedDigits.rounded(interval.upper(), decimals), unit);
    }

    /** An interval in the magnitude that {@link #unit} names. */
    String scaledRange(Interval interval, Unit unit) {
        return numbers.range(interval, unit);
    }

    private String scaled(BigDecimal rounded, Unit unit) {
        int exponent = unit.kind() == Unit.Kind.CURRENCY ? (language == Language.EN ? 9 : 8) : 0;
        return numbers.number(rounded.movePointLeft(exponent));
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

    /** Flags as the symbols that tables print: {@code [e]}. */
    static String symbols(Set<Flag> flags) {
        return flags.stream()
                .map(flag -> "[" + flag.symbol() + "]")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** The sources that figures come from: {@code S001, S003}. */
    String sources(List<String> figures) {
        TreeSet<String> ids = new TreeSet<>();
        figures.forEach(id -> ids.add(release.figure(id).figure().source()));
        return String.join(", ", ids);
    }
}
