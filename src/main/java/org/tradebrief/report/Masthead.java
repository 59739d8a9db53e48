package org.tradebrief.report;

import java.time.LocalDate;

/**
 * What stands at the head of page 1, in the running lines and in the document properties.
 *
 * @param publisher the office that sends the report out
 * @param title the report's title
 * @param subtitle what it covers
 * @param edition the edition, such as {@code 2026-11-21.1}
 * @param asOf the day that the data speak from; becomes the document's dates
 * @param dateLine that day as readers write it, with what it is
 * @param statusLine the kind of statistics and their state of checking
 * @param nextRelease when the next edition comes out; empty when not known
 * @param contact whom to ask; empty when none
 * @param draft whether it is not for release, so that every page says so
 */
public record Masthead(
        String publisher,
        String title,
        String subtitle,
        String edition,
        LocalDate asOf,
        String dateLine,
        String statusLine,
        String nextRelease,
        String contact,
        boolean draft) {
    public Masthead {
        Text.required(publisher, "publisher");
        Text.required(title, "title of the report");
        Text.required(edition, "edition");
    }

    /** The same of a report that is not for release. */
    Masthead asDraft() {
        return new Masthead(
                publisher, title, subtitle, edition, asOf, dateLine, statusLine, nextRelease, contact, true);
    }
}
