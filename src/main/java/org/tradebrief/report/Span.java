package org.tradebrief.report;

import java.util.Optional;

/**
 * A run of text in one style.
 *
 * @param text the text, with the spaces that part it from its neighbours
 * @param style how it is set
 * @param link where it leads
 */
public record Span(String text, Style style, Optional<Link> link) {

    /** How a run of text is set. */
    public enum Style {
        NORMAL,
        STRONG,
        EMPHASIS,
        /** Codes and file names. */
        CODE,
        /** What a reader may skip. */
        MUTED
    }

    /** Where a run of text leads. */
    public sealed interface Link {

        /** A section, table or chart of the same report. */
        record Inside(String id) implements Link {}

        /** An address outside the report. */
        record Outside(String uri) implements Link {
            public Outside {
                Text.required(uri, "address of a link");
            }
        }
    }

    /** A run without emphasis or link. */
    public static Span of(String text) {
        return of(text, Style.NORMAL);
    }

    /** A run in a style. */
    public static Span of(String text, Style style) {
        return new Span(text, style, Optional.empty());
    }

    /** A run that leads to a section, table or chart of the same report. */
    public static Span inside(String text, String id) {
        return new Span(text, Style.NORMAL, Optional.of(new Link.Inside(id)));
    }

    /** A run that leads to an address outside the report. */
    public static Span outside(String text, String uri) {
        return new Span(text, Style.NORMAL, Optional.of(new Link.Outside(uri)));
    }

    /** The id that it leads to inside the report. */
    Optional<String> target() {
        return link.flatMap(to -> switch (to) {
            case Link.Inside inside -> Optional.of(inside.id());
            case Link.Outside ignored -> Optional.empty();
        });
    }
}
