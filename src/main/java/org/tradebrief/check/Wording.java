package org.tradebrief.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.Words;

/** Puts outcomes into the words of their rules. */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Words ROUNDING = new Words(" The difference is rounding.", "差异源于四舍五入。");
    private static final Words NOT_TESTABLE = new Words(
            "{series}, {period}: {source} prints{measure}{printed}; not testable, because {reason}.",
            "{period}{series}：{source}称{measure}{printed}；无法检验，因为{reason}。");

    private Wording() {}

    /** The message of an outcome in one language. */
    static String message(CheckRule rule, Outcome outcome, Phrases phrases) {
        Map<String, String> values = outcome.placeholders(phrases);
        String message = switch (outcome.verdict()) {
            case FAILS -> fill(phrases.of(rule.message()), values);
            case HOLDS -> fill(phrases.of(rule.agreement()), values);
            case ROUNDING -> fill(phrases.of(rule.agreement()), values) + phrases.of(ROUNDING);
            case NOT_TESTABLE -> fill(phrases.of(NOT_TESTABLE), values);
        };
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** The placeholders of a template. */
    static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
    }

    private static String value(String placeholder, Map<String, String> values) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalStateException("no value for {" + placeholder + "}");
        }
        return value;
    }
}
