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

    static void add(Html body, Chart chart, Report report, Function<Chart, Drawing> drawing) {
        Drawing drawn = drawing.apply(chart);
        String space = report.language() == Language.EN ? " " : "";
        String source = String.format(Locale.ROOT, report.labels().source(), chart.source());
        body.raw("<figure>\n<figcaption>" + Markup.escaped(chart.title()))
                .text("span", "class=\"muted\"", chart.subtitle())
                .raw("</figcaption>\n")
                .raw("<div class=\"wide chart\" tabindex=\"0\" role=\"group\" aria-label=\""
                        + Markup.escaped(chart.title()) + "\">\n")
                .raw(drawn.svg())
                .raw("</div>\n")
                .text(
                        "p",
                        "class=\"muted\"",
                        String.join(space, drawn.legend()) + (drawn.legend().isEmpty() ? "" : space) + source)
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
