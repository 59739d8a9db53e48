package org.tradebrief.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page over the editions of the shipped seeds, as a browser without scripts and network would take it. */
class PublishedPageTest {
    private static final Document PAGE = Jsoup.parse(SeedEdition.page(), "", Parser.htmlParser());

    @Test
    void itNeedsNoScriptAndNoOtherFile() {
        assertThat(PAGE.select("script, link, iframe, img, object, embed")).isEmpty();
        assertThat(PAGE.select("style").outerHtml()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void itHasOneMainPartALanguageAndATitle() {
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(PAGE.title()).isNotBlank();
        assertThat(PAGE.select("main")).hasSize(1);
        assertThat(PAGE.select("h1")).hasSize(1);
    }

    @Test
    void headingsDescendWithoutGap() {
        int last = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void identifiersAreUniqueAndInnerLinksLeadSomewhere() {
        Set<String> ids = new HashSet<>();
        PAGE.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        PAGE.select("a[href^=#]")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @Test
    void headlinesComeFirstThenTheEditionsThenTheRuns() {
        assertThat(PAGE.select("h2").eachText())
                .containsSubsequence("Files of the latest edition", "All editions", "Last runs", "Charts")
                .first(STRING)
                .startsWith("Digital trade brief");
        assertThat(PAGE.select("header a[href=#title-zh-CN]")).hasSize(1);
    }

    @Test
    void reportsAreNamedInWordsAndMachineFilesComeLast() {
        assertThat(PAGE.select("nav h3").eachText()).containsExactly("Reports", "Workbooks", "Data", "Checks");
        assertThat(PAGE.select("nav li > a[href=2025-11-10.1/report_zh.pdf]").text())
                .isEqualTo("Report, Chinese");
    }

    /** A reader who has the folder of an edition alone finds its files from its page. */
    @Test
    void thePageOfTheEditionLinksToEachFileBesideIt() {
        Document own = Jsoup.parse(new String(SeedEdition.files().get("index.html"), StandardCharsets.UTF_8), "");
        SeedEdition.files().forEach((name, bytes) -> {
            if (!name.equals("index.html")) {
                assertThat(own.select("nav li > a[href=" + name + "]")).as(name).hasSize(1);
            }
        });
        assertThat(own.select("nav li:has(a[href=data.csv]) .muted").text())
                .isEqualTo("data.csv, "
                        + Math.round(requireNonNull(SeedEdition.files().get("data.csv")).length / 1e3) + " kB");
    }

    /** On a narrow screen a chart keeps its size and moves under the finger, or the arrow keys. */
    @Test
    void everyChartScrollsWithinItsOwnFrame() {
        assertThat(PAGE.select("figure > .wide[tabindex=0][role=group][aria-label] > svg"))
                .hasSameSizeAs(PAGE.select("figure"));
    }

    @Test
    void everyFileOfTheEditionIsLinked() {
        for (String name : SeedEdition.files().keySet()) {
            assertThat(PAGE.select("a[href=2025-11-10.1/" + name + "]"))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void everyChartSpeaksItsNumbersAndHoldsThemAsATable() {
        assertThat(PAGE.select("figure")).hasSizeGreaterThanOrEqualTo(10);
        for (Element figure : PAGE.select("figure")) {
            assertThat(figure.select("svg[role=img]").attr("aria-label"))
                    .as(figure.text())
                    .containsPattern("\\d");
            assertThat(figure.select("table tbody td")).isNotEmpty();
            assertThat(figure.select("svg text")).isNotEmpty();
        }
    }

    @Test
    void bothLanguagesShowTheSameChartsAndFigures() {
        assertThat(PAGE.select("section[lang=zh-CN] figure")).hasSameSizeAs(PAGE.select("section[lang=en-GB] figure"));
        assertThat(PAGE.select("section[lang=zh-CN] .cards li"))
                .hasSameSizeAs(PAGE.select("section[lang=en-GB] .cards li"));
    }

    @Test
    void everyTableNamesItselfAndItsHeadings() {
        for (Element table : PAGE.select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
        }
    }

    @Test
    void theListOfEditionsCountsFindingsAndConflicts() {
        assertThat(PAGE.select("h2:contains(All editions) + .wide tbody tr").eachText())
                .singleElement(STRING)
                .startsWith("2025-11-10.1 2025-11-10 published");
    }

    @Test
    void theLastRunsTellHowEachEnded() {
        assertThat(PAGE.select("h2:contains(Last runs) + .wide tbody tr").eachText())
                .singleElement(STRING)
                .contains("published 0 2025-11-10.1");
    }
}
