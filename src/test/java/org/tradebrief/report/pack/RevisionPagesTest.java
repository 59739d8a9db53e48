package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.Block;
import org.tradebrief.report.Language;
import org.tradebrief.report.Table;

class RevisionPagesTest {
    @Test
    void aFirstEditionSaysSo() {
        assertThat(pages(History.NONE))
                .containsExactly(Block.Paragraph.of("This is the first edition: nothing has been revised yet."));
    }

    @Test
    void anEditionThatRevisesNothingNamesTheOneBefore() {
        assertThat(pages(history(List.of())))
                .containsExactly(Block.Paragraph.of("No estimate has changed since edition 2025-01-01.1."));
    }

    @Test
    void aRevisedEstimateShowsBothValuesAndWhy() {
        assertThat(rows(revision("CHN.DDS.T.USD.2024", 372.7e9, 375.2e9, Revision.Cause.FIGURES)))
                .containsExactly(Table.Row.of(
                        "China, digitally deliverable services trade, exports and imports, 2024",
                        "$372.7 billion",
                        "$375.2 billion [r]",
                        "other figures"));
    }

    @Test
    void aRevisionThatRoundingHidesIsNotShown() {
        assertThat(pages(
                        history(List.of(revision("CHN.DDS.T.USD.2024", 372.701e9, 372.702e9, Revision.Cause.FIGURES)))))
                .noneMatch(Table.class::isInstance);
    }

    @Test
    void revisedIndicatorsAreLeftToTheWorkbook() {
        assertThat(pages(history(List.of(revision("CHN.DDS.T.USD.YOY.2024", 3.6, 9.9, Revision.Cause.FIGURES)))))
                .noneMatch(Table.class::isInstance);
    }

    private static List<Table.Row> rows(Revision revision) {
        return pages(history(List.of(revision))).stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .toList();
    }

    private static Revision revision(String name, double before, double now, Revision.Cause cause) {
        return new Revision(
                name,
                "USD",
                List.of(vintage("2025-01-01.1", before)),
                Optional.of(vintage("2025-02-01.1", now)),
                cause);
    }

    private static Vintage vintage(String edition, double value) {
        return new Vintage(edition, value, Interval.of(value - 5e7, value + 5e7), "single", List.of());
    }

    private static History history(List<Revision> revisions) {
        return new History(Optional.of("2025-01-01.1"), revisions, new TreeMap<>(), new TreeMap<>());
    }

    private static List<Block> pages(History history) {
        Release release = EmptyRelease.with(history);
        return new RevisionPages(release, new Voice(release, Language.EN)).revisions(1);
    }
}
