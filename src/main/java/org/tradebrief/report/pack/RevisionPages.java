package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/** What this edition revises of the one before. */
final class RevisionPages {
    private final Release release;
    private final Voice voice;

    RevisionPages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** The revised estimates; in words where there are none. */
    List<Block> revisions(int number) {
        Optional<String> previous = release.history().previous();
        if (previous.isEmpty()) {
            return sentence(voice.say("This is the first edition: nothing has been revised yet.", "这是首个版次，尚无修订。"));
        }
        String edition = previous.get();
        List<Table.Row> rows = release.revisions().stream()
                .flatMap(revision -> row(revision).stream())
                .toList();
        if (rows.isEmpty()) {
            return sentence(voice.say(
                    "No estimate has changed since edition " + edition + ".", "自版次" + edition + "以来，估计值没有变化。"));
        }
        List<Block> blocks = new ArrayList<>(sentence(voice.say(
                "Estimates that differ from edition " + edition + ": " + rows.size() + ".",
                "与版次" + edition + "相比，有" + rows.size() + "个估计值发生变化。")));
        blocks.addAll(new Listing(
                        "table-revisions",
                        Term.REVISIONS_TITLE,
                        Term.REVISIONS_SUBTITLE,
                        List.of(
                                Table.Column.text(voice.term(Term.SERIES), 3),
                                Table.Column.text(voice.term(Term.BEFORE), 1.4),
                                Table.Column.text(voice.term(Term.NOW), 1.6),
                                Table.Column.text(voice.term(Term.WHY), 1.4)),
                        rows,
                        List.of(voice.term(Term.NOTE_ROUNDING)),
                        edition + ", " + release.edition())
                .numbered(number, voice));
        return blocks;
    }

    /** A revision of an estimate that a reader sees: equal as printed is none. */
    private Optional<Table.Row> row(Revision revision) {
        return cell(revision).flatMap(cell -> {
            Unit unit = cell.series().unit();
            String before = written(revision.previous(), unit);
            String now = written(revision.current(), unit);
            String revised = revision.size().isPresent() ? now + " [r]" : now;
            return before.equals(now)
                    ? Optional.empty()
                    : Optional.of(Table.Row.of(voice.cell(cell), before, revised, cause(revision.cause())));
        });
    }

    private static Optional<Cell> cell(Revision revision) {
        try {
            return Optional.of(Cell.parse(revision.name()));
        } catch (IllegalArgumentException indicator) {
            return Optional.empty();
        }
    }

    private String written(Optional<Vintage> vintage, Unit unit) {
        return vintage.map(known -> voice.numbers().value(known.value(), known.interval(), unit))
                .orElse("[x]");
    }

    private String cause(Revision.Cause cause) {
        return switch (cause) {
            case NEW -> voice.say("new", "新增");
            case WITHDRAWN -> voice.say("withdrawn", "撤回");
            case FIGURES -> voice.say("other figures", "依据的数字不同");
            case INPUTS -> voice.say("input changed", "输入有变化");
            case CATALOGUE -> voice.say("declaration or ruling changed", "定义或裁定有变化");
            case PROGRAM -> voice.say("program changed", "程序有变化");
        };
    }

    private static List<Block> sentence(String text) {
        return List.of(Block.Paragraph.of(text));
    }
}
