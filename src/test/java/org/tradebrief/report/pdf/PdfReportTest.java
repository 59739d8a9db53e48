package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfReportTest {
    private static final Attachment DATA =
            new Attachment("data.csv", "text/csv", "Data", "FREQ,REF_AREA\nA,XR\n".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesUniversalAccessibility(Language language) throws Exception {
        assertThat(VeraPdf.failures(pdf(DemoReport.in(language), List.of()), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesAccessibleArchiving(Language language) throws Exception {
        byte[] pdf = pdf(DemoReport.in(language), List.of());
        Files.write(Path.of("target/demo_" + language.tag() + ".pdf"), pdf);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] pdf(Report report, List<Attachment> attachments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, HouseStyle.standard(), out, attachments);
        return out.toByteArray();
    }
}
