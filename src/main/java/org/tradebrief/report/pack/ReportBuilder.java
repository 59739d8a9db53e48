package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradebrief.derive.Flag;
import org.tradebrief.report.Block;
import org.tradebrief.report.Excerpt;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;

/** Builds the report of a release as its template declares it. */
public final class ReportBuilder {
    private final Release release;
    private final Pack pack;
    private final Voice voice;
    private final Blocks blocks;
    private final List<String> leftOut = new ArrayList<>();

    private ReportBuilder(
            Release release, PackFile file, Language language, IntPredicate glyphs, Predicate<String> scope) {
        this.release = release;
        this.pack = file.pack();
        this.voice = new Voice(release, language, glyphs);
        this.blocks = new Blocks(release, voice, scope, pack.digits(), leftOut);
    }

    /**
     * The report in a language.
     *
     * @param glyphs the code points that its fonts have; others of sources' words are written as their numbers
     * @throws org.tradebrief.catalogue.InvalidInput when the template refers to something that does not exist
     */
    public static Report build(Release release, PackFile file, Language language, IntPredicate glyphs) {
        PackLint.require(file, release.catalogue());
        return new ReportBuilder(release, file, language, glyphs, _ -> true)
                .build()
                .orElseThrow(() -> new IllegalArgumentException(file.name() + ": no section has data"));
    }

    /** The report on one economy in a language; empty when no chapter of it has data. */
    public static Optional<Report> ofArea(
            Release release, PackFile file, String area, Language language, IntPredicate glyphs) {
        return Placeholders.of(area, release)
                .map(file::in)
                .flatMap(own -> new ReportBuilder(release, own, language, glyphs, area::equals).build());
    }

    /** The economies that a release knows something of, the world apart. */
    public static List<String> areas(Release release) {
        return release.estimates().stream()
                .map(estimate -> estimate.cell().series().area())
                .filter(area -> !area.equals("WLD"))
                .distinct()
                .sorted()
                .toList();
    }

    /** The short report: the first chapters of the whole one, as its template lists them; empty when it lists none. */
    public static Optional<Report> brief(Report whole, PackFile file) {
        List<String> chapters = file.pack().brief();
        return chapters.isEmpty() ? Optional.empty() : Optional.of(Excerpt.of(whole, chapters));
    }

    private Optional<Report> build() {
        List<Section> sections = new ArrayList<>();
        for (Pack.SectionTemplate template : pack.sections()) {
            List<Block> content = new ArrayList<>();
            template.blocks().forEach(block -> content.addAll(blocks.of(block)));
            if (content.stream().allMatch(block -> block instanceof Block.Headline)) {
                leftOut.add(template.title().in(tag()));
            } else {
                sections.add(new Section(
                        template.id(),
                        template == pack.sections().getFirst()
                                ? ""
                                : template.title().in(tag()),
                        template.startsPage(),
                        content));
            }
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        voice.language(), masthead(), labels(), symbols(), Excerpt.closed(withLeftOut(sections))));
    }

    private Masthead masthead() {
        String day = voice.period(org.tradebrief.figure.Period.day(release.asOf()));
        return new Masthead(
                pack.publisher().in(tag()),
                pack.title().in(tag()),
                pack.subtitle().in(tag()),
                release.edition(),
                release.asOf(),
                voice.say("As of " + day, "截至" + day),
                pack.status().in(tag()),
                pack.nextRelease().in(tag()),
                pack.contact().in(tag()),
                false);
    }

    /** Hollow marks stand for what is estimated, and for what its publisher calls provisional where there is such. */
    private Labels labels() {
        boolean provisional = release.estimates().stream()
                .flatMap(estimate -> release.flag(estimate).stream())
                .anyMatch(flag -> flag == Flag.PROVISIONAL || flag == Flag.FORECAST);
        return Labels.standard(voice.language())
                .explainingHollow(voice.term(provisional ? Term.HOLLOW_PROVISIONAL : Term.HOLLOW));
    }

    private List<Report.Symbol> symbols() {
        return Arrays.stream(Shorthand.values())
                .map(symbol -> new Report.Symbol(symbol.sign(), symbol.meaning(voice.language())))
                .toList();
    }

    /** The list of chapters, or a report without one, ends with those that are missing. */
    private List<Section> withLeftOut(List<Section> sections) {
        if (leftOut.isEmpty()) {
            return sections;
        }
        Block note = new Block.Notes(List.of(Block.Paragraph.of(voice.say(
                "Left out for want of data: " + String.join("; ", leftOut) + ".",
                "因缺少数据而省略的章节：" + String.join("；", leftOut) + "。"))));
        boolean listed = sections.stream()
                .anyMatch(section -> section.blocks().stream().anyMatch(Block.Contents.class::isInstance));
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.startsPage(),
                        Stream.concat(
                                        section.blocks().stream()
                                                .flatMap(block -> block instanceof Block.Contents
                                                        ? Stream.of(block, note)
                                                        : Stream.of(block)),
                                        !listed && section == sections.getLast() ? Stream.of(note) : Stream.empty())
                                .toList()))
                .toList();
    }

    private String tag() {
        return voice.language().tag();
    }
}
