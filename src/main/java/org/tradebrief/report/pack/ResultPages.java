package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Period;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/** The pages that say what cannot be true and what was done about it. */
final class ResultPages {
    private final Release release;
    private final Voice voice;

    ResultPages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** One panel for each conflict. */
    List<Block> conflicts() {
        List<ConflictText> conflicts = ConflictText.all(release, voice);
        List<Block> blocks = new ArrayList<>();
        if (conflicts.isEmpty()) {
            blocks.add(Block.Paragraph.of(voice.say("No figures contradict each other.", "各数字之间没有矛盾。")));
        }
        for (ConflictText conflict : conflicts) {
            List<Block.Panel.Step> steps = new ArrayList<>(List.of(
                    step(Term.PRINTED, conflict.printed()),
                    step(Term.FOLLOWS, conflict.follows()),
                    step(Term.CANNOT_BE, conflict.cannotBe()),
                    step(Term.DONE, conflict.done())));
            conflict.alternatives().ifPresent(text -> steps.add(step(Term.ALTERNATIVES, text)));
            conflict.repair().ifPresent(text -> steps.add(step(Term.REPAIR, text)));
            blocks.add(new Block.Panel(conflict.subject(), steps));
        }
        unprompted().ifPresent(blocks::add);
        return blocks;
    }

    /** Figures that are read otherwise though nothing contradicts them. */
    private Optional<Block> unprompted() {
        RepairText text = new RepairText(release, voice);
        List<Block.Panel.Step> steps = new RepairsTold(release)
                .unprompted().stream()
                        .map(told -> step(Term.REPAIR, text.unprompted(told)))
                        .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Block.Panel(voice.term(Term.UNPROMPTED), steps));
    }

    /** The findings that fail, that rounding explains or that note something, by level, check and period. */
    List<Block> checks(int number) {
        List<Table.Row> rows = release.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS || finding.verdict() == Verdict.ROUNDING)
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(Finding::rule)
                        .thenComparing(this::period))
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns = List.of(
                Table.Column.text(voice.term(Term.RULE), 1.2),
                Table.Column.text(voice.term(Term.VERDICT), 1),
                Table.Column.text(voice.term(Term.FINDING), 5));
        return List.of(new Table(
                "table-checks",
                Integer.toString(number),
                voice.term(Term.CHECKS_TITLE),
                voice.term(Term.CHECKS_SUBTITLE),
                columns,
                rows,
                List.of(),
                voice.codes(release.sources().keySet())));
    }

    /** The period that a finding's first figure speaks of; what rests on none comes first. */
    private Period period(Finding finding) {
        return finding.figures().stream()
                .findFirst()
                .map(id -> release.figure(id).figure().period())
                .orElse(Period.year(1));
    }

    private Table.Row row(Finding finding) {
        return Table.Row.of(
                release.catalogue()
                        .check(finding.rule())
                        .label()
                        .in(voice.language().tag()),
                verdict(finding),
                voice.quoted(finding.message().in(voice.language().tag())));
    }

    private String verdict(Finding finding) {
        return voice.term(
                switch (finding.verdict()) {
                    case HOLDS -> Term.HOLDS;
                    case ROUNDING -> Term.ROUNDING;
                    case FAILS -> finding.isWrong() ? Term.FAILS : Term.NOTED;
                    case NOT_TESTABLE -> Term.NOT_TESTABLE;
                });
    }

    private Block.Panel.Step step(Term label, String text) {
        return new Block.Panel.Step(voice.term(label), Block.Paragraph.of(text));
    }
}
