package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The summary of the shipped seeds, as somebody reads it who has a minute. */
class PublishedSummaryTest {
    private static final List<String> LINES = new String(SeedEdition.files().get("SUMMARY.txt"), StandardCharsets.UTF_8)
            .lines()
            .toList();

    @Test
    void itFitsATerminal() {
        assertThat(LINES)
                .hasSizeLessThanOrEqualTo(25)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void itTellsTheEditionTheHeadlinesAndWhatIsNew() {
        assertThat(LINES.getFirst()).startsWith("Edition 2025-11-10.1, as of 2025-11-10: ");
        assertThat(LINES)
                .contains(
                        "China’s digitally deliverable services trade, 2024: 2.9 trillion yuan, +6.5% on 2023",
                        "First edition: nothing to compare with");
    }

    /** Two thousand trillion dollars are further from the truth than anything else that is printed. */
    @Test
    void theGravestConflictComesFirstAndEachTakesOneLine() {
        int title = LINES.indexOf("Cannot be true: 8 conflicts");
        assertThat(LINES.get(title + 1))
                .isEqualTo("  WLD.DDS.X.USD.2022 “US$2023.2022 trillion” (S000-12): read as $3.82 trillion");
        assertThat(LINES).filteredOn(line -> line.contains("“23nd Global")).hasSize(1);
        assertThat(LINES)
                .filteredOn(line -> line.contains("US$2022.3727"))
                .singleElement()
                .asString()
                .endsWith("read as $372.71 billion");
    }

    @Test
    void itNamesWhatWaitsForARulingAndWhereToLook() {
        int decide = LINES.indexOf("To decide, in seeds/decisions.yaml:");
        assertThat(LINES.get(decide + 1))
                .startsWith("  S002-07 “nearly 5.7 million yuan”")
                .contains("5.77 million");
        assertThat(LINES.getLast()).startsWith("Why: tradebrief explain WLD.DDS.X.USD.2022;");
    }
}
