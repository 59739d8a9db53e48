package org.tradebrief.report.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.report.Language;

/**
 * Tells a conflict to somebody who has not seen the sources: who printed what, what follows, what cannot be, what was done.
 * Figures that the same others contradict about the same cell are told together.
 */
public final class ConflictText {
    private static final int MOST_QUOTED = 12;

    private final Release release;
    private final Voice voice;
    private final FigureWords words;
    private final List<Conflict> conflicts;
    private final Conflict first;
    private final ConflictQuantity quantity;
    private final RetractionText retractionText;

    private ConflictText(Release release, Voice voice, List<Conflict> conflicts) {
        this.release = release;
        this.voice = voice;
        this.words = new FigureWords(release, voice);
        this.conflicts = conflicts;
        this.first = conflicts.getFirst();
        this.quantity = new ConflictQuantity(release, voice, words, first);
        this.retractionText = new RetractionText(release, voice, words);
    }

    /** Whether a figure belongs to it, could be given up for it, or is read otherwise because of it. */
    boolean concerns(String figure) {
        RepairsTold repairs = new RepairsTold(release);
        return conflicts.stream().anyMatch(conflict -> conflict.figures().contains(figure))
                || retractions().stream()
                        .flatMap(one -> one.alternatives().stream())
                        .anyMatch(set -> set.contains(figure))
                || claimants().stream()
                        .flatMap(claimant -> repairs.alongside(claimant).stream())
                        .anyMatch(told -> told.change().figure().equals(figure));
    }

    /** What it is about: China, digitally deliverable services trade, exports and imports, 2022: level. */
    public String subject() {
        String cell = voice.cell(first.cell());
        return quantity.isExact() ? cell : cell + voice.say(": ", "：") + quantity.aspect();
    }

    /** What each source printed. */
    public String printed() {
        List<String> all = figures();
        int more = all.size() - MOST_QUOTED;
        Map<String, List<String>> bySource = all.stream()
                .limit(MOST_QUOTED)
                .collect(Collectors.groupingBy(id -> figure(id).source(), LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream().map(this::printedByOne).collect(Collectors.joining(voice.say("; ", "；")))
                + (more > 0 ? voice.say("; and " + more + " more in checks.json", "；另有" + more + "个见checks.json") : "")
                + voice.say(".", "。");
    }

    private String printedByOne(List<String> ids) {
        String publisher = voice.publisher(release.figures().source(figure(ids.getFirst())));
        return publisher + voice.say(" prints ", "写作") + words.named(ids);
    }

    /** What the others imply together. */
    public String follows() {
        Figure claim = figure(first.claimant());
        String others = voice.list(
                first.others().stream().map(id -> words.named(id, claim)).toList());
        String relations =
                voice.list(first.relations().stream().map(voice::words).toList());
        String band = relations.isEmpty() ? "" : voice.say(" with " + relations, "（连同" + relations + "）");
        boolean several = first.others().size() > 1 || others.isEmpty();
        String puts = quantity.isExact()
                ? voice.say(several ? " say " : " says ", "表明为")
                : voice.say(
                        (several ? " put " : " puts ") + quantity.subject() + " at ", "表明" + quantity.subject() + "为");
        return (others.isEmpty() ? voice.say("The relations", "各关系") : others)
                + band
                + puts
                + quantity.range(first.implied())
                + voice.say(".", "。");
    }

    /** Why the claims cannot be true. */
    public String cannotBe() {
        Map<Interval, List<Conflict>> alike = conflicts.stream()
                .collect(Collectors.groupingBy(Conflict::claimed, LinkedHashMap::new, Collectors.toList()));
        String claims = alike.values().stream().map(this::claim).collect(Collectors.joining(voice.say("; ", "；")));
        return claims
                + (quantity.isExact() ? voice.say(".", "。") : voice.say("; rounding cannot explain it.", "，取整无法解释。"));
    }

    private String claim(List<Conflict> alike) {
        Conflict one = alike.getFirst();
        List<String> ids = alike.stream().map(Conflict::claimant).toList();
        Figure figure = figure(one.claimant());
        boolean several = ids.size() > 1;
        String verb = figure.measure() == Measure.RATE
                ? voice.say(", " + words.over(figure) + (several ? ", are " : ", is "), "，" + words.over(figure) + "为")
                : voice.say(several ? " say " : " says ", "则为");
        return words.named(ids)
                + verb
                + quantity.range(one.claimed())
                + voice.say(", at least " + quantity.gap(one) + " away", "，至少相差" + quantity.gap(one));
    }

    /** Which figures are given up, and why. */
    public String done() {
        Map<String, List<String>> byReason = retractions().stream()
                .collect(Collectors.groupingBy(
                        retractionText::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(Retraction::figure, Collectors.toList())));
        return byReason.isEmpty()
                ? voice.say("Nothing could be given up; the value is disputed.", "无可舍弃，该值存在争议。")
                : byReason.entrySet().stream()
                        .map(given -> voice.say(
                                words.named(given.getValue())
                                        + (given.getValue().size() > 1 ? " are" : " is") + " given up: "
                                        + given.getKey() + ".",
                                "舍弃" + words.named(given.getValue()) + "：" + given.getKey() + "。"))
                        .collect(Collectors.joining(voice.say(" ", "")));
    }

    /** What could be given up as well; empty when nothing could. */
    public Optional<String> alternatives() {
        return Optional.of(retractions().stream()
                        .flatMap(one -> retractionText.alternatives(one).stream())
                        .distinct()
                        .collect(Collectors.joining(voice.say(" ", ""))))
                .filter(text -> !text.isEmpty());
    }

    /** What the figures that were given up may have been; empty when nothing was found. */
    public Optional<String> repair() {
        return Optional.of(new RepairText(release, voice).of(claimants())).filter(text -> !text.isEmpty());
    }

    /** The whole in one sentence after the other. */
    public String sentence() {
        return Stream.of(
                        Stream.of(printed(), follows(), cannotBe(), done()), alternatives().stream(), repair().stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining(voice.say(" ", "")));
    }

    private List<String> claimants() {
        return conflicts.stream().map(Conflict::claimant).distinct().toList();
    }

    private List<Retraction> retractions() {
        return claimants().stream()
                .flatMap(claimant -> release.asPrinted().retractions().stream()
                        .filter(one -> one.figure().equals(claimant))
                        .limit(1))
                .toList();
    }

    private List<String> figures() {
        TreeSet<String> ids = new TreeSet<>();
        conflicts.forEach(conflict -> ids.addAll(conflict.figures()));
        return List.copyOf(ids);
    }

    private Figure figure(String id) {
        return release.figure(id).figure();
    }

    /** All conflicts of a release in one language. */
    public static List<ConflictText> all(Release release, Language language) {
        return all(release, new Voice(release, language));
    }

    static List<ConflictText> all(Release release, Voice voice) {
        return told(release).stream()
                .map(together -> new ConflictText(release, voice, together))
                .toList();
    }

    /** What conflicts are about and what speaks against the figures that they are told of. */
    private record Case(Cell cell, Optional<Cell> base, List<String> others, Interval implied) {
        static Case of(Conflict conflict) {
            return new Case(conflict.cell(), conflict.base(), conflict.others(), conflict.implied());
        }
    }

    /** The conflicts of a release, those together that are one case. */
    static List<List<Conflict>> told(Release release) {
        return List.copyOf(release.asPrinted().conflicts().stream()
                .collect(Collectors.groupingBy(Case::of, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
