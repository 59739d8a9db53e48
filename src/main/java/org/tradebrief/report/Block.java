package org.tradebrief.report;

import java.util.List;
import org.tradebrief.derive.MathLayout;

/** A part of a section that stands on its own: what writers lay out one below the other. */
public sealed interface Block
        permits Block.Headline,
                Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.KeyFigures,
                Block.Panel,
                Block.Notes,
                Block.Formula,
                Block.Contents,
                Block.PageBreak,
                Table,
                Chart {

    /** The ids of sections, tables and charts that it links to. */
    default List<String> references() {
        return List.of();
    }

    /** The one sentence that says what a section found. */
    record Headline(String text) implements Block {
        public Headline {
            Text.required(text, "headline");
        }
    }

    /** A heading inside a section. */
    record Heading(String text) implements Block {
        public Heading {
            Text.required(text, "heading");
        }
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
            if (spans.stream().allMatch(span -> span.text().isBlank())) {
                throw new IllegalArgumentException("paragraph without text");
            }
        }

        /** A paragraph in one style. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }

        @Override
        public List<String> references() {
            return spans.stream().flatMap(span -> span.target().stream()).toList();
        }
    }

    /** A list whose items have no order of rank. */
    record Bullets(List<Paragraph> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("list without items");
            }
        }

        @Override
        public List<String> references() {
            return items.stream().flatMap(item -> item.references().stream()).toList();
        }
    }

    /** One to six figures set large, side by side. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
            if (figures.isEmpty() || figures.size() > 6) {
                throw new IllegalArgumentException("key figures: " + figures.size() + ", expected 1 to 6");
            }
        }
    }

    /** A case told in labelled steps, such as printed, cannot be, done. */
    record Panel(String title, List<Step> steps) implements Block {

        /** One labelled step of a panel. */
        public record Step(String label, Paragraph text) {
            public Step {
                Text.required(label, "label of a panel's step");
            }
        }

        public Panel {
            Text.required(title, "title of a panel");
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("panel " + title + ": no step");
            }
        }

        @Override
        public List<String> references() {
            return steps.stream()
                    .flatMap(step -> step.text().references().stream())
                    .toList();
        }
    }

    /** Remarks in small type beneath what they explain. */
    record Notes(List<Paragraph> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
            if (notes.isEmpty()) {
                throw new IllegalArgumentException("notes without a note");
            }
        }

        @Override
        public List<String> references() {
            return notes.stream().flatMap(note -> note.references().stream()).toList();
        }
    }

    /** A formula set as mathematics, with the words that a screen reader speaks and the work that it is taken from. */
    record Formula(MathLayout layout, String spoken, String source) implements Block {
        public Formula {
            Text.required(layout.linear(), "formula");
            Text.required(spoken, "spoken form of formula " + layout.linear());
            Text.required(source, "source of formula " + layout.linear());
        }
    }

    /** The list of sections with their pages. */
    record Contents() implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
