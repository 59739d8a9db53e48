package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/** The targets that sources print, and what reaching them needs where it can be said. */
final class TargetPages {
    private static final String TABLE = "table-targets";

    private final Release release;
    private final Voice voice;

    TargetPages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** The table of targets, under a chart of the path where one series has several. */
    List<Block> targets(int number, int chartNumber) {
        List<Block> blocks = new ArrayList<>();
        paths().stream()
                .map(path -> new TargetPath(release, voice, path).chart(chartNumber, TABLE, sources()))
                .findFirst()
                .ifPresent(blocks::add);
        blocks.addAll(table().numbered(number, voice));
        return blocks;
    }

    /** The targets of one share in the order of their years, where there are several. */
    private List<List<ReadFigure>> paths() {
        Map<String, List<ReadFigure>> byShare = new TreeMap<>();
        for (ReadFigure read : stated()) {
            Figure figure = read.figure();
            if (!figure.relativeTo().isEmpty()) {
                byShare.computeIfAbsent(
                                figure.area() + "." + figure.indicator() + "." + figure.relativeTo(),
                                _ -> new ArrayList<>())
                        .add(read);
            }
        }
        return byShare.values().stream()
                .filter(path -> path.size() > 1)
                .map(path -> path.stream()
                        .sorted(Comparator.comparing(read -> read.figure().period()))
                        .toList())
                .toList();
    }

    static Quantity quantity(ReadFigure read) {
        return read.reading().allowed().orElseThrow();
    }

    private List<ReadFigure> stated() {
        return release.figures().all().stream()
                .filter(read -> read.figure().measure() == Measure.TARGET)
                .filter(read -> read.reading().allowed().isPresent())
                .toList();
    }

    private Listing table() {
        return new Listing(
                TABLE,
                Term.TARGETS_TITLE,
                Term.TARGETS_SUBTITLE,
                List.of(
                        Table.Column.text(voice.term(Term.SERIES), 3),
                        Table.Column.text(voice.term(Term.BY), 0.7),
                        Table.Column.text(voice.term(Term.TARGET), 1.6),
                        Table.Column.text(voice.term(Term.NEEDED), 3)),
                stated().stream().map(this::row).toList(),
                List.of(voice.term(Term.NOTE_TARGETS)),
                sources());
    }

    private Table.Row row(ReadFigure read) {
        Figure figure = read.figure();
        String whole = figure.relativeTo().isEmpty()
                ? ""
                : voice.say(
                        ", share of " + voice.withinSentence(voice.indicator(figure.relativeTo())),
                        "，占" + voice.indicator(figure.relativeTo()) + "的比重");
        return Table.Row.of(
                voice.area(figure.area()) + voice.say(": ", "：") + voice.indicator(figure.indicator()) + whole,
                voice.period(figure.period()),
                voice.numbers().printed(quantity(read)),
                needed(figure));
    }

    /** The growth needed, or of a share the percentage points; or why it cannot be said. */
    private String needed(Figure figure) {
        String code = figure.relativeTo().isEmpty() ? "TREQ" : "TREQP";
        return release.derived().stream()
                .filter(derived -> derived.code().equals(code))
                .filter(derived -> derived.figures().contains(figure.id()))
                .map(this::needed)
                .findFirst()
                .orElse("[x]");
    }

    private String needed(Derived derived) {
        return derived.outcome() instanceof Outcome.Value(double value, var interval)
                ? voice.numbers().change(value, interval, derived.unit()) + voice.term(Term.A_YEAR)
                : voice.absent(derived.outcome());
    }

    private String sources() {
        TreeSet<String> ids = new TreeSet<>();
        release.figures().all().stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.measure() == Measure.TARGET)
                .forEach(figure -> ids.add(figure.source()));
        return voice.codes(ids);
    }
}
