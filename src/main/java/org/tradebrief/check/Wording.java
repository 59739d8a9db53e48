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
        return switch (outcome.verdict()) {
            case FAILS -> fill(phrases.of(rule.message()), values);
            case HOLDS -> fill(phrases.of(rule.agreement()), values);
            case ROUNDING -> fill(phrases.of(rule.agreement()), values) + phrases.of(ROUNDING);
            case NOT_TESTABLE -> fill(phrases.of(NOT_TESTABLE), values);
        };
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

    /** A series is named as within a sentence, so that a sentence which begins with it gets its capital here. */
    private static String fill(String template, Map<String, String> values) {
        String filled = PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
        return template.startsWith("{series}") ? Character.toUpperCase(filled.charAt(0)) + filled.substring(1) : filled;
    }

    private static String value(String placeholder, Map<String, String> values) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalStateException("no value for {" + placeholder + "}");
        }
        return value;
    }
}
