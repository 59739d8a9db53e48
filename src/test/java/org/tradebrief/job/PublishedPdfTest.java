package org.tradebrief.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.tradebrief.report.pdf.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF of the shipped seeds' edition stands before an independent judge. */
class PublishedPdfTest {

    static List<String> pdfs() {
        return SeedEdition.files().keySet().stream()
                .filter(name -> name.endsWith(".pdf"))
                .toList();
    }

    @Test
    void theEditionHoldsReportBriefAndWorkingCopyInBothLanguages() {
        assertThat(pdfs())
                .containsExactlyInAnyOrderElementsOf(Stream.of("report_", "brief_", "report_with_data_")
                        .flatMap(name -> Stream.of(name + "en.pdf", name + "zh.pdf"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void followsPdfUa1(String name) throws Exception {
        assertThat(VeraPdf.failures(bytes(name), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void followsPdfA2aOrWithDataInsideA3a(String name) throws Exception {
        PDFAFlavour flavour = name.startsWith("report_with_data_") ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
        assertThat(VeraPdf.failures(bytes(name), flavour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aBriefHasTwoPages(String name) throws Exception {
        if (name.startsWith("brief_")) {
            try (PdfReader reader = new PdfReader(bytes(name))) {
                assertThat(reader.getNumberOfPages()).isEqualTo(2);
            }
        }
    }

    private static byte[] bytes(String name) {
        return requireNonNull(SeedEdition.files().get(name), name);
    }
}
