package org.tradebrief.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.report.pdf.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The pack that is written once for each economy. */
class EconomyProfileTest {
    @TempDir
    Path folder;

    @Test
    void everyEconomyThatIsKnownHasItsProfileAndEachConforms() throws Exception {
        RunFolders folders = new RunFolders(folder);
        EditionRun.of(folders.request("economy-profile", false, List.of("report")), Progress.quiet());
        Map<String, String> published = folders.published();

        assertThat(published.keySet())
                .contains("2025-11-10.1/CHN/profile_en.pdf", "2025-11-10.1/CHN/profile_zh.pdf")
                .noneMatch(name -> name.contains("WLD/"));
        byte[] profile =
                requireNonNull(published.get("2025-11-10.1/CHN/profile_zh.pdf")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(VeraPdf.failures(profile, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(profile, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
