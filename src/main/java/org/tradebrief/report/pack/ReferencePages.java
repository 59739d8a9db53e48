package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.report.Block;
import org.tradebrief.report.Language;
import org.tradebrief.report.Table;

/** The pages that a reader turns to: targets, definitions, methods, quality and sources. */
final class ReferencePages {
    private final Release release;
    private final Voice voice;
    private final boolean english;

    ReferencePages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
        this.english = voice.language() == Language.EN;
    }

    /** The targets that sources print, and what reaching them needs where it can be said. */
    List<Block> targets(int number) {
        List<Table.Row> rows = release.figures().all().stream()
                .filter(read -> read.figure().measure() == Measure.TARGET)
                .filter(read -> read.reading().allowed().isPresent())
                .map(this::target)
                .toList();
        List<Table.Column> columns = List.of(
                Table.Column.text(voice.term(Term.SERIES), 3),
                Table.Column.text(voice.term(Term.BY), 0.7),
                Table.Column.text(voice.term(Term.TARGET), 1.6),
                Table.Column.text(voice.term(Term.NEEDED), 3));
        return table(
                "table-targets", number, Term.TARGETS_TITLE, Term.TARGETS_SUBTITLE, columns, rows, targetSources());
    }

    /** What each series counts. */
    List<Block> definitions(int number) {
        Set<String> used = new TreeSet<>();
        release.estimates()
                .forEach(estimate -> used.add(estimate.cell().series().indicator()));
        List<Table.Row> rows = new ArrayList<>();
        for (String code : used) {
            Indicator indicator = release.catalogue().indicators().get(code);
            if (indicator != null && indicator.definition() != null) {
                rows.add(Table.Row.of(words(indicator.name()) + " (" + code + ")", words(indicator.definition())));
            }
        }
        return table(
                "table-definitions",
                number,
                Term.DEFINITIONS_TITLE,
                Term.DEFINITIONS_SUBTITLE,
                List.of(Table.Column.text(voice.term(Term.NAME), 1), Table.Column.text(voice.term(Term.DEFINITION), 3)),
                rows,
                english ? "catalogue of indicators" : "指标目录");
    }

    /** How a printed number becomes an interval, and the formulas of the indicators shown. */
    List<Block> methods(int number) {
        Set<String> used = new TreeSet<>();
        release.derived().forEach(derived -> used.add(derived.code()));
        List<Table.Row> rows = new ArrayList<>();
        for (Derivation derivation : release.catalogue().derivations()) {
            if (used.contains(derivation.code())) {
                rows.add(Table.Row.of(
                        words(derivation.name()) + " (" + derivation.code() + ")",
                        derivation.formula(),
                        derivation.source()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Paragraph.of(
                        english
                                ? "A printed number allows every value that would be printed like it: half a unit of its last"
                                        + " digit either way, wider where the words hedge. Levels, growths, shares and"
                                        + " conversions tie cells together; where figures cannot all be true, the set of least"
                                        + " weight is given up (Fellegi and Holt 1976). Each cell keeps the bounds that the"
                                        + " admitted figures allow, and its value is their centre. Numbers are computed"
                                        + " unrounded and rounded once, half up, when they are printed."
                                : "公布的数字允许一切会写成同样数字的取值：最后一位上下各半个单位，措辞模糊时更宽。水平值、增速、占比与汇率换算把各单元联系起来；若数字不能同时成立，则舍弃权重最小的一组（Fellegi和Holt,1976年）。每个单元保留所采用数字允许的区间，其值取区间中心。计算不取整，打印时四舍五入一次。"));
        blocks.addAll(table(
                "table-formulas",
                number,
                Term.FORMULAS_TITLE,
                Term.FORMULAS_SUBTITLE,
                List.of(
                        Table.Column.text(voice.term(Term.NAME), 2),
                        Table.Column.text(voice.term(Term.FORMULA), 2),
                        Table.Column.text(voice.term(Term.SOURCES), 2)),
                rows,
                english ? "catalogue of derivations" : "衍生指标目录"));
        return blocks;
    }

    /** What was read and what was left out. */
    List<Block> quality(List<String> leftOut) {
        String rows = english
                ? "Rows read " + release.rowsRead() + ": accepted "
                        + release.rowsAccepted() + ", quarantined "
                        + release.quarantined().size() + "."
                : "读取" + release.rowsRead() + "行：采用" + release.rowsAccepted() + "行，隔离"
                        + release.quarantined().size() + "行。";
        String sections = leftOut.isEmpty()
                ? (english ? "No section is left out." : "没有省略的章节。")
                : (english ? "Left out for want of data: " : "因缺少数据而省略:")
                        + String.join(english ? "; " : ";", leftOut)
                        + (english ? "." : "。");
        return List.of(Block.Paragraph.of(rows + (english ? " " : "") + sections));
    }

    /** The publications, what their word weighs and how many figures they gave. */
    List<Block> sources(int number) {
        List<Table.Row> rows = release.sources().values().stream()
                .map(source -> Table.Row.of(
                        source.id(),
                        source.publisher() + ": " + source.document(),
                        voice.period(source.published()),
                        source.reliability().toPlainString(),
                        Long.toString(release.figures().all().stream()
                                .filter(read -> read.figure().source().equals(source.id()))
                                .count())))
                .toList();
        return table(
                "table-sources",
                number,
                Term.SOURCES_TITLE,
                Term.SOURCES_SUBTITLE,
                List.of(
                        Table.Column.text(voice.term(Term.SOURCES), 0.6),
                        Table.Column.text(voice.term(Term.PUBLISHER), 4),
                        Table.Column.text(voice.term(Term.PUBLISHED), 1.6),
                        Table.Column.number(voice.term(Term.RELIABILITY)),
                        Table.Column.number(voice.term(Term.FIGURES))),
                rows,
                "sources.csv");
    }

    private Table.Row target(ReadFigure read) {
        Figure figure = read.figure();
        String whole = figure.relativeTo().isEmpty()
                ? ""
                : english
                        ? ", share of " + voice.indicator(figure.relativeTo())
                        : ",占" + voice.indicator(figure.relativeTo()) + "比重";
        return Table.Row.of(
                voice.area(figure.area()) + ": " + voice.indicator(figure.indicator()) + whole,
                voice.period(figure.period()),
                voice.numbers().printed(read.reading().allowed().orElseThrow()),
                needed(figure));
    }

    /** The growth needed, or why it cannot be said. */
    private String needed(Figure figure) {
        return release.derived().stream()
                .filter(derived -> derived.figures().contains(figure.id()) || speaksOf(derived, figure))
                .filter(derived ->
                        derived.code().equals("TREQ") || derived.code().equals("TREQP"))
                .map(this::needed)
                .distinct()
                .findFirst()
                .orElse("[x]");
    }

    private boolean speaksOf(Derived derived, Figure figure) {
        return derived.series().area().equals(figure.area())
                && derived.series().indicator().equals(figure.indicator())
                && derived.period().equals(figure.period());
    }

    private String needed(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value(double value, var interval) ->
                voice.numbers().change(value, interval, derived.unit()) + (english ? " a year" : "/年");
            case Outcome.Missing(var _, Words reason) -> "[x] " + words(reason);
            case Outcome.Impossible(Words reason) -> "[z] " + words(reason);
            case Outcome.Refused(var _, var _, Words reason) -> "[z] " + words(reason);
        };
    }

    private String targetSources() {
        TreeSet<String> ids = new TreeSet<>();
        release.figures().all().stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.measure() == Measure.TARGET)
                .forEach(figure -> ids.add(figure.source()));
        return String.join(", ", ids);
    }

    private List<Block> table(
            String id,
            int number,
            Term title,
            Term subtitle,
            List<Table.Column> columns,
            List<Table.Row> rows,
            String source) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        id,
                        Integer.toString(number),
                        voice.term(title),
                        voice.term(subtitle),
                        columns,
                        rows,
                        List.of(),
                        source));
    }

    private String words(Words words) {
        return words.in(voice.language().tag());
    }
}
