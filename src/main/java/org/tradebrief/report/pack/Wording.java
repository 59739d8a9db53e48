package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.Span;

/**
 * Fills the references in a template's sentences, each written as its filter says.
 *
 * <p>A change whose interval holds zero is {@code little changed}; nothing rises or falls that the sources cannot tell.
 */
final class Wording {
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]+))?}");

    /** How a number may be written. */
    static final List<String> FILTERS = List.of("value", "range", "change", "size", "period");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(#([^)]+)\\)");

    private final Release release;
    private final Bindings bindings;
    private final Voice voice;
    private final @Nullable Integer digits;

    /** A number that a sentence names, and how it is to be written. */
    record Reference(String name, String filter) {}

    /** Sentences whose numbers have some significant digits at most, or, without a limit, all that are supported. */
    Wording(Release release, Bindings bindings, Voice voice, @Nullable Integer digits) {
        this.release = release;
        this.bindings = bindings;
        this.voice = voice;
        this.digits = digits;
    }

    /** The numbers that a sentence names, in reading order. */
    static List<Reference> references(String sentence) {
        return REFERENCE
                .matcher(sentence)
                .results()
                .map(match -> new Reference(match.group(1), filter(match)))
                .toList();
    }

    /** What is left of a sentence without its well-formed references. */
    static String withoutReferences(String sentence) {
        return REFERENCE.matcher(sentence).replaceAll("");
    }

    /** The sentence in the voice's language; empty when one of its numbers is not known. */
    Optional<String> fill(Words template) {
        Matcher matcher = REFERENCE.matcher(template.in(voice.language().tag()));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Optional<String> words = written(matcher.group(1), filter(matcher));
            if (words.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(words.get()));
        }
        matcher.appendTail(text);
        return Optional.of(text.toString().strip());
    }

    /** The sentence with its links, written as {@code [words](#section)}; empty when one of its numbers is not known. */
    Optional<List<Span>> spans(Words template) {
        return fill(template).map(Wording::linked);
    }

    /** The sections that a sentence links to. */
    static List<String> links(String sentence) {
        return LINK.matcher(sentence).results().map(match -> match.group(2)).toList();
    }

    private static List<Span> linked(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            if (link.start() > from) {
                spans.add(Span.of(text.substring(from, link.start())));
            }
            spans.add(Span.inside(link.group(1), link.group(2)));
            from = link.end();
        }
        if (from < text.length()) {
            spans.add(Span.of(text.substring(from)));
        }
        return spans;
    }

    /** How a change reads: rose 6.5%, fell 3.1%, was little changed. */
    String change(double value, Interval interval, org.tradebrief.figure.Unit unit) {
        if (interval.contains(0)) {
            return voice.say("was little changed", "基本持平");
        }
        String size = size(value, interval, unit);
        if (value > 0) {
            return voice.say("rose " + size, "增长" + size);
        }
        return voice.say("fell " + size, "下降" + size);
    }

    private Optional<String> written(String name, String filter) {
        return RunFact.isMeantBy(name)
                ? Optional.of(RunFact.of(name, release, voice))
                : bindings.of(name).map(bound -> write(bound, filter));
    }

    /** A number as a sentence and a headline figure print it. */
    Bindings.Bound shown(Bindings.Bound bound) {
        return bound.spoken(digits);
    }

    private String write(Bindings.Bound known, String filter) {
        Bindings.Bound bound = shown(known);
        return switch (filter) {
            case "value" -> voice.numbers().value(bound.value(), bound.interval(), bound.unit());
            case "range" -> voice.numbers().range(known.interval(), bound.unit());
            case "change" -> change(bound.value(), bound.interval(), bound.unit());
            case "size" -> size(bound.value(), bound.interval(), bound.unit());
            case "period" -> voice.period(bound.period());
            default -> throw new IllegalArgumentException("no way of writing a number: " + filter);
        };
    }

    private static String filter(MatchResult reference) {
        return reference.group(2) == null ? "value" : reference.group(2);
    }

    private String size(double value, Interval interval, org.tradebrief.figure.Unit unit) {
        return value < 0
                ? voice.numbers().value(-value, interval.negate(), unit)
                : voice.numbers().value(value, interval, unit);
    }
}
