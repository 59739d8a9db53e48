package org.tradebrief.report.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.report.Block;
import org.tradebrief.report.Chart;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;

/** The page of one edition: its headline figures, what they mean, and its charts, in each language. */
public final class EditionPage {
    private static final String BEGIN = "<!-- headlines -->\n";
    private static final String FILES = "<!-- files -->\n";
    private static final String END_OF_FILES = "<!-- end of files -->\n";
    private static final String END = "<!-- end of headlines -->\n";

    private EditionPage() {}

    /**
     * The page as HTML.
     *
     * @param reports the report in each language, the first of which is the page's own
     * @param drawing how a chart of a report is drawn
     */
    public static String of(List<Report> reports, Function<Report, Function<Chart, Drawing>> drawing) {
        Report first = reports.getFirst();
        Masthead masthead = first.masthead();
        Html body = new Html()
                .raw("<header>\n")
                .text("h1", masthead.title())
                .text("p", "class=\"muted\"", label(first, masthead));
        reports.stream()
                .skip(1)
                .forEach(other -> otherLanguage(body, other.language().tag()));
        body.raw("</header>\n<main id=\"main\">\n" + BEGIN);
        for (Report report : reports) {
            headlines(body, report);
            if (report == first) {
                body.raw(FILES + END_OF_FILES);
            }
            charts(body, report, drawing.apply(report));
        }
        body.raw(END + "</main>\n<footer>\n").text("p", masthead.publisher()).raw("</footer>\n");
        return Html.page(first.language().tag(), masthead.title() + ", " + masthead.edition(), body.toString());
    }

    /** A page with the files that stand beside it, which are written after its charts. */
    public static String withFiles(String page, List<FileLink> files) {
        int begin = page.indexOf(FILES);
        int end = page.indexOf(END_OF_FILES);
        if (begin < 0 || end < 0) {
            return page;
        }
        boolean isEnglish = !page.contains("<html lang=\"" + Language.ZH.tag());
        Html body = new Html()
                .raw("<nav aria-label=\"" + (isEnglish ? "Files of this edition" : "本版次的文件") + "\">\n")
                .text("h2", isEnglish ? "Files of this edition" : "本版次的文件");
        new FileList(files, "", isEnglish).groups(body);
        body.raw("</nav>\n");
        return page.substring(0, begin + FILES.length()) + body + page.substring(end);
    }

    /** The headline figures of a page in its first language, to stand on another one. */
    static Optional<String> headlines(String page) {
        return between(page, BEGIN, FILES);
    }

    /** What follows the headline figures of a page: its charts, and the same in its other languages. */
    static Optional<String> others(String page) {
        return between(page, END_OF_FILES, END);
    }

    /** A link to the part of a page in Chinese, in its own words. */
    static void otherLanguage(Html body, String tag) {
        body.raw("<p><a href=\"#title-" + tag + "\" lang=\"" + tag + "\" hreflang=\"" + tag + "\">"
                + (tag.startsWith("zh") ? "中文：要点与图表" : "English: headlines and charts") + "</a></p>\n");
    }

    private static Optional<String> between(String page, String from, String to) {
        int begin = page.indexOf(from);
        int end = page.indexOf(to);
        return begin < 0 || end < 0 ? Optional.empty() : Optional.of(page.substring(begin + from.length(), end));
    }

    private static String label(Report report, Masthead masthead) {
        return String.join(
                " · ",
                String.format(Locale.ROOT, report.labels().edition(), masthead.edition()),
                masthead.dateLine(),
                masthead.statusLine());
    }

    private static void headlines(Html body, Report report) {
        String language = report.language().tag();
        String title = report.masthead().title() + " · " + report.masthead().dateLine();
        body.raw("<section lang=\"" + language + "\" aria-labelledby=\"title-" + language + "\">\n")
                .text("h2", "id=\"title-" + language + "\"", title);
        for (Block block : report.sections().getFirst().blocks()) {
            switch (block) {
                case Block.KeyFigures(var figures) -> figures(body, figures);
                case Block.Paragraph(var spans) -> {
                    StringBuilder text = new StringBuilder();
                    spans.forEach(span -> text.append(span.text()));
                    body.text("p", text.toString());
                }
                default -> {}
            }
        }
        body.raw("</section>\n");
    }

    private static void charts(Html body, Report report, Function<Chart, Drawing> drawing) {
        String language = report.language().tag();
        body.raw("<section lang=\"" + language + "\" aria-labelledby=\"charts-" + language + "\">\n")
                .text("h2", "id=\"charts-" + language + "\"", report.language() == Language.EN ? "Charts" : "图表");
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Chart chart) {
                    ChartFigure.add(body, chart, report, drawing);
                }
            }
        }
        body.raw("</section>\n");
    }

    private static void figures(Html body, List<KeyFigure> figures) {
        body.raw("<ul class=\"cards\">\n");
        for (KeyFigure figure : figures) {
            body.raw("<li>\n")
                    .text("div", "class=\"label\"", figure.label())
                    .text("div", "class=\"value\"", figure.value())
                    .text("div", "class=\"muted\"", figure.unitLine());
            if (!figure.change().isBlank()) {
                body.text("div", "class=\"change\"", sign(figure.direction()) + figure.change());
            }
            body.text("div", "class=\"muted\"", figure.certainty()).raw("</li>\n");
        }
        body.raw("</ul>\n");
    }

    private static String sign(KeyFigure.Direction direction) {
        return switch (direction) {
            case UP -> "▲ ";
            case DOWN -> "▼ ";
            case FLAT -> "■ ";
            case NONE -> "";
        };
    }
}
