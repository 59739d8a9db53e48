package org.tradebrief.report.web;

import java.util.List;

/**
 * The last runs on a folder of editions, as its page tells of them.
 *
 * @param runs the runs, latest first
 */
public record LastRuns(List<Run> runs) {
    /** No run is told of. */
    public static final LastRuns NONE = new LastRuns(List.of());

    /**
     * One run.
     *
     * @param started when it began, in universal time
     * @param ended how it ended, in words
     * @param exit its exit code; empty after a crash
     * @param edition the edition that it made or found; empty when it came to none
     * @param took how long it took; empty after a crash
     * @param reasons why it failed; empty when it did not
     */
    public record Run(String started, String ended, String exit, String edition, String took, String reasons) {}

    public LastRuns {
        runs = List.copyOf(runs);
    }

    void write(Html body) {
        if (runs.isEmpty()) {
            return;
        }
        body.text("h2", "id=\"runs\"", "Last runs")
                .raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Last runs\">\n<table>\n")
                .text("caption", "Runs, latest first: how each ended and why")
                .raw("<thead><tr>");
        for (String heading : List.of("Started (UTC)", "Ended")) {
            body.text("th", "scope=\"col\"", heading);
        }
        body.text("th", "scope=\"col\" class=\"number\"", "Exit code");
        for (String heading : List.of("Edition", "Took", "Why")) {
            body.text("th", "scope=\"col\"", heading);
        }
        body.raw("</tr></thead>\n<tbody>\n");
        runs.forEach(run -> body.raw("<tr>")
                .text("th", "scope=\"row\"", run.started())
                .text("td", run.ended())
                .text("td", "class=\"number\"", orNone(run.exit()))
                .text("td", orNone(run.edition()))
                .text("td", orNone(run.took()))
                .text("td", run.reasons())
                .raw("</tr>\n"));
        body.raw("</tbody>\n</table>\n</div>\n");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
