package org.tradebrief.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.report.Block.Panel.Step;

/** A report of some sections of another; links that would lead out of it are text like any other. */
public final class Excerpt {
    private final Set<String> ids = new HashSet<>();

    private Excerpt(List<Section> sections) {
        for (Section section : sections) {
            ids.add(section.id());
            section.blocks().forEach(block -> {
                switch (block) {
                    case Table table -> ids.add(table.id());
                    case Chart chart -> ids.add(chart.id());
                    default -> {}
                }
            });
        }
    }

    /** The sections of a report that have one of the ids, in the order of the report. */
    public static Report of(Report whole, List<String> sections) {
        List<Section> kept = whole.sections().stream()
                .filter(section -> sections.contains(section.id()))
                .toList();
        return new Report(whole.language(), whole.masthead(), whole.labels(), whole.symbols(), closed(kept));
    }

    /** Sections without links and pointers to what is not among them. */
    public static List<Section> closed(List<Section> sections) {
        Excerpt excerpt = new Excerpt(sections);
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.startsPage(),
                        section.blocks().stream().map(excerpt::block).toList()))
                .toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets(var items) ->
                new Block.Bullets(items.stream().map(this::paragraph).toList());
            case Block.Notes(var notes) ->
                new Block.Notes(notes.stream().map(this::paragraph).toList());
            case Block.Panel(var title, var steps) ->
                new Block.Panel(
                        title,
                        steps.stream()
                                .map(step -> new Step(step.label(), paragraph(step.text())))
                                .toList());
            case Chart chart -> chart.pointingTo(chart.table().filter(ids::contains));
            case Block.Headline _,
                    Block.Heading _,
                    Block.KeyFigures _,
                    Block.Formula _,
                    Block.Contents _,
                    Block.PageBreak _,
                    Table _ -> block;
        };
    }

    private Block.Paragraph paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.spans().stream().map(this::span).toList());
    }

    private Span span(Span span) {
        return span.target().filter(id -> !ids.contains(id)).isPresent()
                ? new Span(span.text(), span.style(), Optional.empty())
                : span;
    }
}
