package org.tradebrief.report.web;

import java.util.Locale;
import java.util.function.Function;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Markup;
import org.tradebrief.report.Point;
import org.tradebrief.report.Report;

/** A chart on a page: its message, the drawing, and its numbers as a table that opens on demand. */
final class ChartFigure {
    private ChartFigure() {}

    static void add(Html body, Chart chart, Report report, Function<Chart, String> drawing) {
        body.raw("<figure>\n<figcaption>" + Markup.escaped(chart.title()))
                .text("span", "class=\"muted\"", chart.subtitle())
                .raw("</figcaption>\n")
                .raw(drawing.apply(chart))
                .text(
                        "p",
                        "class=\"muted\"",
                        String.format(Locale.ROOT, report.labels().source(), chart.source()))
                .raw("<details>\n")
                .text("summary", report.language() == Language.EN ? "The numbers" : "数据")
                .raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\""
                        + Markup.escaped(chart.subtitle()))
                .raw("\">\n<table>\n")
                .text("caption", chart.subtitle())
                .raw("<thead><tr><td></td>");
        chart.categories().forEach(category -> body.text("th", "scope=\"col\" class=\"number\"", category.label()));
        body.raw("</tr></thead>\n<tbody>\n");
        for (Chart.Series series : chart.series()) {
            body.raw("<tr>").text("th", "scope=\"row\"", series.name());
            for (Point point : series.points()) {
                body.text("td", "class=\"number\"", point.isKnown() ? point.text() : "[x]");
            }
            body.raw("</tr>\n");
        }
        body.raw("</tbody>\n</table>\n</div>\n</details>\n</figure>\n");
    }
}
