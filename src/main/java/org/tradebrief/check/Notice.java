package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.ReadFigure;

/**
 * What a later stage has to say about figures, to be worded by a rule as the findings of checks are.
 *
 * @param topic what it is about
 * @param tested the figure that it is about
 * @param others further figures that it rests on
 * @param agrees whether all is as it should be
 * @param facts the topic's placeholders in both languages
 */
public record Notice(
        Topic topic, ReadFigure tested, List<ReadFigure> others, boolean agrees, SortedMap<String, Words> facts) {

    /** What notices are about; a rule of the catalogue turns each on. */
    public enum Topic {
        /** What a ruling of an analyst changes. */
        RULING("ruling.effect", "figure", "ruling", "by", "on", "reason", "cells"),
        /** What both partners report of one trade, made comparable and balanced. */
        MIRROR("mirror.flows", "exporter", "importer", "exports", "imports", "comparable", "balanced", "asymmetry"),
        /** A series fitted to totals over longer periods. */
        BENCHMARK("benchmark.series", "method", "sum", "total", "fitted");

        private final Check check;

        Topic(String id, String... placeholders) {
            check = Check.of(id, placeholders);
        }

        Check check() {
            return check;
        }
    }

    public Notice {
        others = List.copyOf(others);
        facts = new TreeMap<>(facts);
    }

    /** The notices in words, of those topics that the catalogue declares a rule for. */
    public static List<Finding> findings(List<Notice> notices, Catalogue catalogue) {
        Docket docket = new Docket(catalogue);
        notices.forEach(notice -> docket.take(notice.outcome()));
        return Docket.findings(List.of(docket)).list();
    }

    static Stream<Check> checks() {
        return Stream.of(Topic.values()).map(Topic::check);
    }

    private Outcome outcome() {
        return Outcome.of(topic.check, tested, others, agrees ? Verdict.HOLDS : Verdict.FAILS, this::inWords);
    }

    private Map<String, String> inWords(Phrases phrases) {
        Map<String, String> values = new TreeMap<>();
        facts.forEach((placeholder, words) -> values.put(placeholder, phrases.of(words)));
        return values;
    }
}
