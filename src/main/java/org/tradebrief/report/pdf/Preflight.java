package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Block;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Chart;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Table;

/** Makes sure, before anything is painted, that every character of a report has a glyph: OpenPDF drops others silently. */
final class Preflight {
    private final Fonts fonts;

    Preflight(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Checks a report.
     *
     * @throws MissingGlyphException naming the first character without a glyph, its text and its place
     */
    void check(Report report) {
        Masthead masthead = report.masthead();
        all(
                "masthead",
                masthead.publisher(),
                masthead.title(),
                masthead.subtitle(),
                masthead.edition(),
                masthead.dateLine(),
                masthead.statusLine(),
                masthead.nextRelease(),
                masthead.contact());
        labels(report.labels());
        report.symbols().forEach(symbol -> all("legend of symbols", symbol.sign(), symbol.meaning()));
        for (Section section : report.sections()) {
            String place = "section " + section.id();
            all(place, section.title());
            section.blocks().forEach(block -> block(place, block));
        }
    }

    private void labels(Labels labels) {
        all(
                "labels",
                labels.table(),
                labels.figure(),
                labels.continued(),
                labels.source(),
                labels.dataIn(),
                labels.page(),
                labels.edition(),
                labels.nextRelease(),
                labels.contact(),
                labels.draft(),
                labels.symbols(),
                labels.provisional(),
                labels.interval(),
                labels.aimed(),
                labels.gap());
    }

    private void block(String place, Block block) {
        switch (block) {
            case Block.Headline headline -> all(place + ", headline", headline.text());
            case Block.Heading heading -> all(place + ", heading", heading.text());
            case Paragraph paragraph -> paragraph(place + ", paragraph", paragraph);
            case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph(place + ", list", item));
            case Block.KeyFigures figures -> figures.figures().forEach(figure -> figure(place, figure));
            case Block.Panel panel -> {
                all(place + ", panel", panel.title());
                panel.steps().forEach(step -> {
                    all(place + ", panel " + panel.title(), step.label());
                    paragraph(place + ", panel " + panel.title(), step.text());
                });
            }
            case Block.Notes notes -> notes.notes().forEach(note -> paragraph(place + ", note", note));
            case Block.Formula formula ->
                all(place + ", formula", formula.layout().linear(), formula.source());
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Block.Contents ignored -> {}
            case Block.PageBreak ignored -> {}
        }
    }

    private void figure(String place, KeyFigure figure) {
        all(
                place + ", key figure " + figure.label(),
                figure.label(),
                figure.value(),
                figure.unitLine(),
                figure.change(),
                figure.certainty());
    }

    private void table(Table table) {
        String place = "table " + table.id();
        all(place, table.number(), table.title(), table.subtitle(), table.source());
        table.columns().forEach(column -> all(place + ", heading", column.header()));
        table.notes().forEach(note -> all(place + ", note", note));
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (!covered(cell)) {
                    all(place + ", row " + (row + 1) + ", column " + (column + 1), cell);
                }
            }
        }
    }

    private void chart(Chart chart) {
        String place = "chart " + chart.id();
        all(place, chart.number(), chart.title(), chart.subtitle(), chart.unit(), chart.source());
        chart.categories().forEach(category -> all(place + ", category", category.label()));
        chart.targets().forEach(target -> all(place + ", target", target.label()));
        chart.series().forEach(series -> {
            all(place + ", series", series.name());
            series.points().forEach(point -> all(place + ", series " + series.name(), point.text()));
        });
    }

    private void paragraph(String place, Paragraph paragraph) {
        paragraph.spans().forEach(span -> all(place, span.text()));
    }

    private void all(String place, String... texts) {
        for (String text : texts) {
            text.codePoints().filter(point -> !fonts.has(point)).findFirst().ifPresent(point -> {
                throw new MissingGlyphException(point, text, place);
            });
        }
    }

    /** A plain loop, because tables of a thousand pages pass here cell by cell. */
    private boolean covered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!fonts.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
