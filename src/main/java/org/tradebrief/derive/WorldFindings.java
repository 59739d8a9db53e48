package org.tradebrief.derive;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Finding.Side;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.SupportedDigits;

/**
 * Compares what the world as a whole published with what it must equal: all exports are somebody's imports, and all
 * economies together are the world. Both quotients are 1 where statistics agree.
 */
public final class WorldFindings {
    private static final Map<String, String> RULE_OF_INDICATOR =
            Map.of("ASY", "world.asymmetry", "WCOV", "world.coverage");
    private static final int DECIMALS = 3;
    private static final double PERCENT = 100;

    private WorldFindings() {}

    /** A finding for each quotient that is known; the rule's threshold is the deviation from 1, in percent, it allows. */
    public static List<Finding> of(List<Derived> indicators, Catalogue catalogue) {
        return indicators.stream()
                .flatMap(indicator ->
                        rule(indicator, catalogue).stream().map(rule -> finding(indicator, rule, catalogue)))
                .toList();
    }

    private static Optional<CheckRule> rule(Derived indicator, Catalogue catalogue) {
        return Stream.ofNullable(RULE_OF_INDICATOR.get(indicator.code()))
                .flatMap(id -> Stream.ofNullable(catalogue.checks().get(id)))
                .filter(_ -> indicator.value().isPresent())
                .findFirst();
    }

    private static Finding finding(Derived indicator, CheckRule rule, Catalogue catalogue) {
        double value = indicator.value().orElseThrow();
        Interval quotient = indicator.interval();
        double slack = rule.threshold() == null ? 0 : rule.threshold() / PERCENT;
        Interval allowed = Interval.of(1 - slack, 1 + slack);
        boolean apart = quotient.lower() > allowed.upper() || quotient.upper() < allowed.lower();
        boolean inside = allowed.lower() <= value && value <= allowed.upper();
        Verdict verdict = apart ? Verdict.FAILS : inside ? Verdict.HOLDS : Verdict.ROUNDING;
        double gap = apart ? Math.max(quotient.lower() - allowed.upper(), allowed.lower() - quotient.upper()) : 0;
        Words wording = apart ? rule.message() : rule.agreement();
        return new Finding(
                rule.rule(),
                rule.level(),
                rule.severity(),
                verdict,
                indicator.figures(),
                Optional.of(new Side(value, quotient.lower(), quotient.upper())),
                Optional.of(new Side(1, allowed.lower(), allowed.upper())),
                indicator.unit().code(),
                gap,
                new Words(
                        worded(wording.en(), "en", indicator, catalogue),
                        worded(wording.zh(), "zh", indicator, catalogue)));
    }

    private static String flow(Flow flow, String language) {
        boolean chinese = language.equals("zh");
        return switch (flow) {
            case X -> chinese ? "（出口）" : ", exports";
            case M -> chinese ? "（进口）" : ", imports";
            case T, B, N -> "";
        };
    }

    private static String worded(String wording, String language, Derived indicator, Catalogue catalogue) {
        String code = indicator.series().indicator();
        String name = catalogue
                .indicator(code)
                .map(known -> known.name().in(language))
                .orElse(code);
        int decimals = Math.min(DECIMALS, SupportedDigits.decimals(indicator.interval()));
        String value = NumberText.in(language)
                .number(SupportedDigits.rounded(indicator.value().orElseThrow(), decimals)
                        .setScale(decimals, RoundingMode.HALF_UP));
        return wording.replace("{series}", name + flow(indicator.series().flow(), language))
                .replace("{period}", PeriodText.in(language).of(indicator.period()))
                .replace("{value}", value);
    }
}
