package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;

class PdfReportTest {
    private static final Map<Language, byte[]> DEMOS = new EnumMap<>(Language.class);

    @Test
    void theSameReportGivesTheSameBytesInAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = demo(Language.EN);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(pdf(DemoReport.in(Language.EN))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherReportHasAnotherIdentifier() throws IOException {
        assertThat(identifier(demo(Language.EN))).isNotEqualTo(identifier(demo(Language.ZH)));
    }

    @Test
    void theContentsGiveThePageOnWhichEachSectionStands() throws IOException {
        List<String> pages = texts(demo(Language.EN));
        int annex = 1 + firstWith(pages, "Every estimate of the edition.");
        assertThat(pages.get(1)).containsPattern("Annex tables\\s*" + annex);
    }

    @Test
    void aLinkInsideLeadsToThePageOfItsTarget() throws IOException {
        try (PdfReader reader = new PdfReader(demo(Language.EN))) {
            PdfArray links = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
            PdfArray target = links.getAsDict(0).getAsArray(PdfName.DEST);
            assertThat(target.getDirectObject(0)).isEqualTo(reader.getPageN(2));
        }
    }

    @Test
    void bookmarksNameEverySection() throws IOException {
        try (PdfReader reader = new PdfReader(demo(Language.EN))) {
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(bookmark -> bookmark.get("Title"))
                    .containsExactly(
                            "Digital trade of Ruritania",
                            "Contents",
                            "Digitally deliverable services",
                            "Cross-border e-commerce",
                            "Targets and the path to them",
                            "Reconciliation",
                            "Annex tables",
                            "Methods and rounding");
        }
    }

    @Test
    void everyPageOfADraftSaysSo() throws IOException {
        assertThat(texts(pdf(DemoReport.draft(Language.EN)))).allMatch(page -> page.contains("DRAFT: not for release"));
    }

    @Test
    void everyPageNamesTheEditionAndItsNumber() throws IOException {
        List<String> pages = texts(demo(Language.EN));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Edition 2026-11-21.1")
                    .contains("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void aContinuedTableRepeatsItsTitleAndHead() throws IOException {
        List<String> pages = texts(demo(Language.EN));
        int first = firstWith(pages, "Every estimate of the edition.");
        assertThat(pages.get(first + 1))
                .contains("Estimates by indicator (continued)")
                .contains("Change (%)");
    }

    @Test
    void aNumberOfATableIsOneRunOfText() throws IOException {
        assertThat(texts(demo(Language.EN)).get(1)).contains("178.9").contains("\u22129.5");
    }

    @Test
    void thePageThatUsesASymbolExplainsIt() throws IOException {
        List<String> pages = texts(demo(Language.EN));
        int annex = firstWith(pages, "Every estimate of the edition.");
        assertThat(pages.get(annex))
                .contains("provisional")
                .contains("not available")
                .doesNotContain("revised");
    }

    private static int firstWith(List<String> pages, String text) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError("no page holds " + text);
    }

    private static List<String> texts(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                readArtifactsToo(reader, page);
                pages.add(extractor.getTextFromPage(page));
            }
        }
        return pages;
    }

    /** The extractor leaves artifacts out, as a screen reader does. */
    private static void readArtifactsToo(PdfReader reader, int page) throws IOException {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        reader.setPageContent(page, content.replace("/Artifact", "/Span").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfDictionary trailer = reader.getTrailer();
            return trailer.getAsArray(PdfName.ID).getPdfObject(0).toString();
        }
    }

    private static byte[] demo(Language language) {
        return DEMOS.computeIfAbsent(language, key -> pdf(DemoReport.in(key)));
    }

    private static byte[] pdf(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfReport.write(report, HouseStyle.standard(), out, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
