package org.tradebrief.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.report.Language;
import org.tradebrief.report.Markup;

/** The page that lists every edition, and shows the headlines of the latest. */
public final class EditionsPage {
    private static final String TITLE = "Tradebrief: editions";

    /**
     * An edition on the list.
     *
     * @param edition its name, which is that of its folder
     * @param asOf the day as of which it speaks
     * @param status what has become of it, such as {@code published}
     * @param findings what its checks said; empty where they were not written
     * @param files its files
     */
    public record Entry(
            String edition, String asOf, String status, Optional<Findings> findings, List<FileLink> files) {}

    /** How many checks of an edition hold, are explained by rounding, fail; how many conflicts it found. */
    public record Findings(int hold, int rounding, int fail, int conflicts) {}

    private EditionsPage() {}

    /**
     * The page as HTML.
     *
     * @param entries the editions, latest first
     * @param latest the page of the latest edition; empty when it has none
     * @param runs the last runs, those that published nothing too
     */
    public static String of(List<Entry> entries, Optional<String> latest, LastRuns runs) {
        Html body = new Html().raw("<header>\n").text("h1", TITLE);
        if (!entries.isEmpty()) {
            Entry newest = entries.getFirst();
            body.text("p", "class=\"muted\"", "Latest edition " + newest.edition() + ", as of " + newest.asOf());
        }
        Optional<String> others = latest.flatMap(EditionPage::others);
        jumps(body, !entries.isEmpty(), others, runs);
        body.raw("</header>\n<main id=\"main\">\n");
        latest.flatMap(EditionPage::headlines).ifPresent(body::raw);
        if (!entries.isEmpty()) {
            Entry newest = entries.getFirst();
            body.raw("<nav aria-label=\"Files of the latest edition\">\n")
                    .text("h2", "id=\"files\"", "Files of the latest edition");
            new FileList(newest.files(), newest.edition() + "/", true).groups(body);
            body.raw("</nav>\n");
        }
        table(body, entries);
        runs.write(body);
        others.ifPresent(body::raw);
        body.raw("</main>\n<footer>\n")
                .text(
                        "p",
                        "Every number can be followed back to the words it was printed in: see checks.json and data.csv.")
                .raw("</footer>\n");
        return Html.page("en-GB", TITLE, body.toString());
    }

    /** What else stands on the page, and its part in Chinese. */
    private static void jumps(Html body, boolean hasFiles, Optional<String> others, LastRuns runs) {
        Map<String, String> jumps = new LinkedHashMap<>();
        if (hasFiles) {
            jumps.put("files", "Files");
        }
        jumps.put("editions", "All editions");
        if (!runs.runs().isEmpty()) {
            jumps.put("runs", "Last runs");
        }
        String charts = "charts-" + Language.EN.tag();
        if (others.filter(text -> text.contains("id=\"" + charts + "\"")).isPresent()) {
            jumps.put(charts, "Charts");
        }
        body.raw("<nav class=\"jumps\" aria-label=\"On this page\">\n<ul>\n");
        jumps.forEach((id, words) -> body.raw("<li><a href=\"#" + id + "\">" + Markup.escaped(words) + "</a></li>\n"));
        String chinese = Language.ZH.tag();
        if (others.filter(text -> text.contains("id=\"title-" + chinese + "\"")).isPresent()) {
            body.raw("<li><a href=\"#title-" + chinese + "\" lang=\"" + chinese + "\" hreflang=\"" + chinese
                    + "\">中文</a></li>\n");
        }
        body.raw("</ul>\n</nav>\n");
    }

    private static void table(Html body, List<Entry> entries) {
        body.text("h2", "id=\"editions\"", "All editions")
                .raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"All editions\">\n<table>\n")
                .text("caption", "Editions, latest first: what their checks found, and their files")
                .raw("<thead><tr>");
        for (String heading : List.of("Edition", "As of", "Status")) {
            body.text("th", "scope=\"col\"", heading);
        }
        for (String heading : List.of("Checks that hold", "Explained by rounding", "Fail", "Conflicts")) {
            body.text("th", "scope=\"col\" class=\"number\"", heading);
        }
        body.text("th", "scope=\"col\"", "Files").raw("</tr></thead>\n<tbody>\n");
        entries.forEach(entry -> row(body, entry));
        body.raw("</tbody>\n</table>\n</div>\n");
    }

    private static void row(Html body, Entry entry) {
        body.raw("<tr>")
                .text("th", "scope=\"row\"", entry.edition())
                .text("td", "class=\"day\"", entry.asOf())
                .text("td", entry.status());
        Optional<Findings> findings = entry.findings();
        for (Optional<Integer> count : List.of(
                findings.map(Findings::hold),
                findings.map(Findings::rounding),
                findings.map(Findings::fail),
                findings.map(Findings::conflicts))) {
            body.text("td", "class=\"number\"", count.map(String::valueOf).orElse("not written"));
        }
        body.raw("<td><details>\n").text("summary", entry.files().size() + " files");
        new FileList(entry.files(), entry.edition() + "/", true).plain(body);
        body.raw("</details></td></tr>\n");
    }
}
