package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/** What the quality report proves with tables: rulings, rows in quarantine, sources, and the files that were read. */
final class QualityPages {
    /** Characters of a cell in quarantine that a page shows; the file beside the report has them all. */
    private static final int LONGEST_SEEN = 200;

    private final Release release;
    private final Voice voice;

    QualityPages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** What was left out, what an analyst ruled and which rows could not be used. */
    List<Block> quality(int number, List<String> leftOut) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(leftOut(leftOut)));
        blocks.addAll(rulings().numbered(number, voice));
        blocks.addAll(quarantine().numbered(number + blocks.size() - 1, voice));
        return blocks;
    }

    /** The sections that a reader misses, in a sentence. */
    private String leftOut(List<String> titles) {
        if (titles.isEmpty()) {
            return voice.say("No section is left out for want of data.", "没有因缺少数据而省略的章节。");
        }
        return voice.say(
                "Left out for want of data: " + String.join("; ", titles) + ".",
                "因缺少数据而省略的章节：" + String.join("；", titles) + "。");
    }

    /** The publications, and the files that were read with their hashes. */
    List<Block> sources(int number) {
        List<Block> blocks = new ArrayList<>(publications(number, _ -> true));
        blocks.addAll(files().numbered(number + blocks.size(), voice));
        return blocks;
    }

    /** The publications that print figures of some areas. */
    List<Block> publications(int number, Predicate<String> areas) {
        Map<String, Long> counts = release.figures().all().stream()
                .map(ReadFigure::figure)
                .filter(figure -> areas.test(figure.area()))
                .collect(Collectors.groupingBy(Figure::source, Collectors.counting()));
        return new Listing(
                        "table-sources",
                        Term.SOURCES_TITLE,
                        Term.SOURCES_SUBTITLE,
                        List.of(
                                Table.Column.text(voice.term(Term.SOURCES), 0.6),
                                Table.Column.text(voice.term(Term.PUBLISHER), 4),
                                Table.Column.text(voice.term(Term.PUBLISHED), 1.6),
                                Table.Column.number(voice.term(Term.RELIABILITY)),
                                Table.Column.number(voice.term(Term.FIGURES))),
                        release.sources().values().stream()
                                .filter(source -> counts.containsKey(source.id()))
                                .map(source -> Table.Row.of(
                                        source.id(),
                                        voice.publisher(source)
                                                + voice.say(": ", "：")
                                                + voice.quoted(source.documentIn(
                                                        voice.language().tag())),
                                        voice.period(source.published()),
                                        source.reliability().toPlainString(),
                                        voice.numbers()
                                                .number(BigDecimal.valueOf(counts.getOrDefault(source.id(), 0L)))))
                                .toList(),
                        List.of(voice.term(Term.NOTE_RELIABILITY)),
                        "sources.csv")
                .numbered(number, voice);
    }

    private Listing files() {
        Map<String, List<Table.Row>> byFolder = new TreeMap<>();
        release.inputs().forEach((path, hash) -> {
            int name = path.lastIndexOf('/') + 1;
            byFolder.computeIfAbsent(path.substring(0, name), _ -> new ArrayList<>())
                    .add(Table.Row.of(path.substring(name), inGroups(hash)));
        });
        List<Table.Row> rows = new ArrayList<>();
        byFolder.forEach((folder, files) -> {
            rows.add(Table.Row.group(folder, 2));
            rows.addAll(files);
        });
        return new Listing(
                "table-files",
                Term.FILES_TITLE,
                Term.FILES_SUBTITLE,
                List.of(Table.Column.text(voice.term(Term.FILE), 1), Table.Column.text("SHA-256", 1.8)),
                rows,
                List.of(),
                "manifest.json");
    }

    /** A hash in two halves, which stand on one line of the table. */
    private static String inGroups(String hash) {
        return hash.replaceAll("(.{32})(?=.)", "$1 ");
    }

    private Listing rulings() {
        return new Listing(
                "table-rulings",
                Term.RULINGS_TITLE,
                Term.RULINGS_SUBTITLE,
                List.of(
                        Table.Column.text(voice.term(Term.FIGURES), 1),
                        Table.Column.text(voice.term(Term.RULING), 2),
                        Table.Column.text(voice.term(Term.BY_WHOM), 2),
                        Table.Column.text(voice.term(Term.WHY), 4)),
                release.catalogue().decisions().values().stream()
                        .map(decision -> Table.Row.of(
                                decision.figure(),
                                ruling(decision),
                                voice.quoted(decision.by())
                                        + voice.say(", ", "，")
                                        + voice.period(Period.day(decision.on())),
                                voice.quoted(decision.reason())))
                        .toList(),
                List.of(),
                "decisions.yaml");
    }

    private String ruling(Decision decision) {
        return switch (decision.ruling()) {
            case ACCEPT -> voice.say("accepted", "采用");
            case REJECT -> voice.say("rejected", "舍弃");
            case REPLACE ->
                voice.say("replaced with ", "改为") + "“" + voice.quoted(String.valueOf(decision.with())) + "”";
        };
    }

    private Listing quarantine() {
        List<Table.Row> rows = new ArrayList<>();
        release.quarantined().forEach(row -> row.errors().forEach(error -> rows.add(row(error))));
        return new Listing(
                "table-quarantine",
                Term.QUARANTINE_TITLE,
                Term.QUARANTINE_SUBTITLE,
                List.of(
                        Table.Column.text(voice.term(Term.PLACE), 3),
                        Table.Column.text(voice.term(Term.SEEN), 2),
                        Table.Column.text(voice.term(Term.EXPECTED), 3)),
                rows,
                List.of(),
                "checks.json");
    }

    private Table.Row row(InputError error) {
        String seen =
                error.seen().length() > LONGEST_SEEN ? error.seen().substring(0, LONGEST_SEEN) + " ..." : error.seen();
        return Table.Row.of(
                voice.quoted(error.file() + ":" + error.line() + " " + error.column()),
                voice.quoted(seen),
                voice.quoted(error.expected()));
    }
}
