package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** An edition for the eyes of its makers, beside those that are published. */
class DraftTest {
    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void copySeeds() throws IOException {
        folders = new RunFolders(folder);
    }

    @Test
    void aDraftSaysSoInItsNameAndTextThoughChecksBlockTheRelease() throws IOException {
        folders.edit("sources.csv", text -> text.replace("\nS001,", "\n,"));

        assertThatThrownBy(() -> draft("report"))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("a draft for your eyes is in");

        Path report = folder.resolve("output/drafts/2025-11-10.1/report_draft_en.pdf");
        try (PdfReader reader = new PdfReader(Files.readAllBytes(report))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("DRAFT: not for release");
        }
    }

    @Test
    void aDraftIsNoEdition() throws IOException {
        folders.run(false, "data");
        Files.writeString(folder.resolve("seeds/decisions.yaml"), "[]\n# looked at again\n");

        assertThat(draft("data").exit()).isEqualTo(ExitCode.PUBLISHED);

        assertThat(folder.resolve("output/drafts/2025-11-10.2/data.csv")).exists();
        assertThat(folder.resolve("output/2025-11-10.2")).doesNotExist();
        assertThat(folder.resolve("output/latest.json")).content().contains("2025-11-10.1");
    }

    private EditionRun.Outcome draft(String kind) throws IOException {
        return EditionRun.of(folders.request(false, List.of(kind)).asDraft(), Progress.quiet());
    }
}
