package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a reader of a PDF can copy from it. */
final class PdfText {
    private PdfText() {}

    static List<String> pages(Path file) throws IOException {
        return pages(Files.readAllBytes(file));
    }

    static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
        }
        return pages;
    }
}
