package org.tradebrief.report.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.Language;

/**
 * Fills the references in a template's sentences, each written as its filter says.
 *
 * <p>A change whose interval holds zero is {@code little changed}; nothing rises or falls that the sources cannot tell.
 */
final class Wording {
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]+))?}");

    private final PackFile file;
    private final Bindings bindings;
    private final Voice voice;

    Wording(PackFile file, Bindings bindings, Voice voice) {
        this.file = file;
        this.bindings = bindings;
        this.voice = voice;
    }

    /** The sentence in the voice's language; empty when one of its numbers is not known. */
    Optional<String> fill(Words template) {
        Matcher matcher = REFERENCE.matcher(template.in(voice.language().tag()));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String filter = matcher.group(2) == null ? "value" : matcher.group(2);
            Optional<Bindings.Bound> bound = bindings.of(matcher.group(1));
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(write(bound.get(), filter)));
        }
        matcher.appendTail(text);
        return Optional.of(text.toString().strip());
    }

    /** How a change reads: rose 6.5%, fell 3.1%, was little changed. */
    String change(double value, Interval interval, org.tradebrief.figure.Unit unit) {
        boolean english = voice.language() == Language.EN;
        if (interval.contains(0)) {
            return english ? "was little changed" : "基本持平";
        }
        String size = size(value, interval, unit);
        if (value > 0) {
            return english ? "rose " + size : "增长" + size;
        }
        return english ? "fell " + size : "下降" + size;
    }

    private String write(Bindings.Bound bound, String filter) {
        return switch (filter) {
            case "value" -> voice.numbers().value(bound.value(), bound.interval(), bound.unit());
            case "range" -> voice.numbers().range(bound.interval(), bound.unit());
            case "change" -> change(bound.value(), bound.interval(), bound.unit());
            case "size" -> size(bound.value(), bound.interval(), bound.unit());
            case "period" -> voice.period(bound.period());
            default ->
                throw file.unknown(
                        "|" + filter,
                        "one of value, range, change, size, period",
                        java.util.List.of("|value", "|range", "|change", "|size", "|period"));
        };
    }

    private String size(double value, Interval interval, org.tradebrief.figure.Unit unit) {
        return value < 0
                ? voice.numbers().value(-value, interval.negate(), unit)
                : voice.numbers().value(value, interval, unit);
    }
}
