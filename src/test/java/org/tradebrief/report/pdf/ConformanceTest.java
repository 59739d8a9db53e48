package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {
    private static final Attachment DATA =
            new Attachment("data.csv", "text/csv", "Data", "FREQ,REF_AREA\nA,XR\n".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsPdfUa1(Language language) throws Exception {
        assertThat(VeraPdf.failures(pdf(DemoReport.in(language), List.of()), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsPdfA2a(Language language) throws Exception {
        assertThat(VeraPdf.failures(pdf(DemoReport.in(language), List.of()), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void followsPdfA3aWithFilesInside() throws Exception {
        byte[] pdf = pdf(DemoReport.draft(Language.EN), List.of(DATA));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void theJudgeRefusesAFileInsidePdfA2a() throws Exception {
        byte[] pdf = pdf(DemoReport.in(Language.EN), List.of(DATA));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static byte[] pdf(Report report, List<Attachment> attachments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, HouseStyle.standard(), out, attachments);
        return out.toByteArray();
    }
}
