package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.report.Language;

/** Tells a conflict to somebody who has not seen the sources: who printed what, what follows, what cannot be, what was done. */
public final class ConflictText {
    private static final int MOST_QUOTED = 12;

    private final Release release;
    private final Voice voice;
    private final Conflict conflict;
    private final Optional<Retraction> retraction;

    private ConflictText(Release release, Voice voice, Conflict conflict, Optional<Retraction> retraction) {
        this.release = release;
        this.voice = voice;
        this.conflict = conflict;
        this.retraction = retraction;
    }

    /** Whether a figure belongs to it, or could be given up for it. */
    boolean concerns(String figure) {
        return conflict.figures().contains(figure)
                || retraction.stream()
                        .flatMap(one -> one.alternatives().stream())
                        .anyMatch(set -> set.contains(figure));
    }

    /** What it is about: China, digitally deliverable services trade, exports and imports, 2022. */
    public String subject() {
        return voice.cell(conflict.cell());
    }

    /** What each source printed. */
    public String printed() {
        int more = conflict.figures().size() - MOST_QUOTED;
        return conflict.figures().stream()
                        .limit(MOST_QUOTED)
                        .map(this::quoted)
                        .collect(Collectors.joining(voice.say("; ", "；")))
                + (more > 0 ? voice.say("; and " + more + " more in checks.json", "；另有" + more + "个见checks.json") : "")
                + voice.say(".", "。");
    }

    /** What the others imply together. */
    public String follows() {
        String others =
                conflict.others().stream().map(this::named).collect(Collectors.joining(voice.say(" and ", "与")));
        String implied = range(conflict.implied());
        String relations =
                conflict.relations().stream().map(voice::words).collect(Collectors.joining(voice.say(", ", "、")));
        String band = relations.isEmpty() ? "" : voice.say(" with " + relations, "（连同" + relations + "）");
        return voice.say(
                (others.isEmpty() ? "The relations" : others) + band
                        + (conflict.others().size() > 1 || others.isEmpty() ? " put " : " puts ") + quantity() + " at "
                        + implied + ".",
                (others.isEmpty() ? "各关系" : others) + band + "表明" + quantity() + "为" + implied + "。");
    }

    /** Why the claim cannot be true. */
    public String cannotBe() {
        String claimed = range(conflict.claimed());
        return voice.say(
                named(conflict.claimant()) + " says " + claimed + ", at least " + gap()
                        + " away; rounding cannot explain it.",
                named(conflict.claimant()) + "则为" + claimed + "，至少相差" + gap() + "，取整无法解释。");
    }

    /** Which figure is given up, and why. */
    public String done() {
        return retraction
                .map(one -> new RetractionText(one, voice, this::named).done())
                .orElse(voice.say("Nothing could be given up; the value is disputed.", "无可舍弃，该值存在争议。"));
    }

    /** What could be given up as well; empty when nothing could. */
    public Optional<String> alternatives() {
        return retraction.flatMap(one -> new RetractionText(one, voice, this::named).alternatives());
    }

    /** What the figure that was given up may have been; empty when nothing was found. */
    public Optional<String> repair() {
        return release.repairs().stream()
                .flatMap(repair -> repair.changes().stream()
                        .filter(change -> change.figure().equals(conflict.claimant()))
                        .map(change -> new RepairText(release, voice, repair).of(change)))
                .findFirst();
    }

    /** The whole in one sentence after the other. */
    public String sentence() {
        String space = voice.say(" ", "");
        return printed()
                + space
                + follows()
                + space
                + cannotBe()
                + space
                + done()
                + alternatives().map(text -> space + text).orElse("")
                + repair().map(text -> space + text).orElse("");
    }

    /** Growth where a cell is compared with its own past, a share where it is compared with another, else a level. */
    private String quantity() {
        if (conflict.base().isEmpty()) {
            return voice.say("it", "该值");
        }
        return isGrowth()
                ? voice.say("its growth", "其增速")
                : voice.say("its ratio to ", "其与该项之比：")
                        + voice.cell(conflict.base().get());
    }

    private boolean isGrowth() {
        return conflict.base()
                .filter(base -> base.series().equals(conflict.cell().series()))
                .isPresent();
    }

    private String range(Interval interval) {
        return voice.numbers().range(shown(interval), unit());
    }

    /** The gap in two significant digits, rounded down, because at least so much is said of it. */
    private String gap() {
        BigDecimal gap = new BigDecimal(conflict.gap() * (conflict.base().isPresent() ? 100 : 1))
                .round(new MathContext(2, RoundingMode.DOWN));
        if (unit().kind() == Unit.Kind.DAY) {
            return voice.numbers().number(gap) + voice.say(" days", "天");
        }
        return voice.numbers().value(gap, conflict.base().isPresent() ? Unit.PERCENTAGE_POINT : unit());
    }

    private Interval shown(Interval interval) {
        if (conflict.base().isEmpty()) {
            return interval;
        }
        return isGrowth() ? interval.minus(Interval.point(1)).times(100) : interval.times(100);
    }

    private Unit unit() {
        return conflict.base().isPresent()
                ? Unit.PERCENT
                : conflict.cell().series().unit();
    }

    private String quoted(String id) {
        Figure figure = release.figure(id).figure();
        String publisher = voice.quoted(release.figures().source(figure).publisher());
        String printed = voice.quoted(figure.printed());
        return voice.say(
                publisher + " (" + id + ") prints “" + printed + "”", publisher + "（" + id + "）写作“" + printed + "”");
    }

    private String named(String id) {
        return named(id, release, voice);
    }

    /** A figure by its words and its identifier. */
    static String named(String id, Release release, Voice voice) {
        String printed = "“" + voice.quoted(release.figure(id).figure().printed()) + "”";
        return voice.say(printed + " (" + id + ")", printed + "（" + id + "）");
    }

    /** All conflicts of a release in one language. */
    public static List<ConflictText> all(Release release, Language language) {
        return all(release, new Voice(release, language));
    }

    static List<ConflictText> all(Release release, Voice voice) {
        Map<String, Retraction> retractions = release.asPrinted().retractions().stream()
                .collect(Collectors.toMap(Retraction::figure, Function.identity(), (one, _) -> one));
        return release.asPrinted().conflicts().stream()
                .map(conflict -> new ConflictText(
                        release, voice, conflict, Optional.ofNullable(retractions.get(conflict.claimant()))))
                .toList();
    }
}
