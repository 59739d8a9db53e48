package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Statements;
import org.tradebrief.report.Block;
import org.tradebrief.report.Language;
import org.tradebrief.report.data.ChecksJson;

/** Whoever reads of a figure that was given up reads which others could have been. */
class TiedConflictTest {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    private final List<ReadFigure> figures = new ArrayList<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();

    @Test
    void ofTwoPublicationsTheLaterIsGivenUpAndTheEarlierNamed() {
        print("A-1", "2024-01-05", "$381.4 billion");
        print("B-1", "2024-02-05", "$372.7 billion");
        Release release = release(Budget.STANDARD);

        assertThat(only(release, Language.EN).done())
                .isEqualTo("“$372.7 billion” (B-1) is given up: others weigh the same, are as precise and were printed"
                        + " earlier.");
        assertThat(only(release, Language.EN).alternatives())
                .contains("It would cost as much to give up “$381.4 billion” (A-1).");
        assertThat(only(release, Language.ZH).alternatives()).contains("舍弃以下数字代价相同：“$381.4 billion”（A-1）。");
    }

    /** 381.4 is given up here though it is the larger number and the wider in proportion is the other. */
    @Test
    void theLaterIsGivenUpWhicheverNumberIsTheLarger() {
        print("A-1", "2024-01-05", "$372.7 billion");
        print("B-1", "2024-02-05", "$381.4 billion");

        assertThat(only(release(Budget.STANDARD), Language.EN).done()).startsWith("“$381.4 billion” (B-1) is given up");
    }

    @Test
    void theLessPreciseIsGivenUpThoughItIsTheEarlier() {
        print("A-1", "2024-01-05", "$381 billion");
        print("B-1", "2024-02-05", "$372.7 billion");

        assertThat(only(release(Budget.STANDARD), Language.EN).done())
                .isEqualTo("“$381 billion” (A-1) is given up: others weigh the same and it is the less precise.");
    }

    @Test
    void checksFileNamesTheAlternatives() {
        print("A-1", "2024-01-05", "$381.4 billion");
        print("B-1", "2024-02-05", "$372.7 billion");

        assertThat(ChecksFile.of(release(Budget.STANDARD)).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.retracted()).containsExactly("B-1");
                    assertThat(conflict.alternatives()).containsExactly(List.of("A-1"));
                    assertThat(conflict.exact()).isTrue();
                });
    }

    @Test
    void explanationOfEitherFigureNamesTheAlternativesInBothLanguages() {
        print("A-1", "2024-01-05", "$381.4 billion");
        print("B-1", "2024-02-05", "$372.7 billion");
        Release release = release(Budget.STANDARD);

        for (String figure : List.of("A-1", "B-1")) {
            assertThat(String.join("\n", Explanation.of(release, figure).orElseThrow()))
                    .contains("It would cost as much to give up “$381.4 billion” (A-1).")
                    .contains("舍弃以下数字代价相同：“$381.4 billion”（A-1）。");
        }
    }

    @Test
    void panelOfTheReportAndRowOfTheWorkbookNameTheAlternatives() {
        print("A-1", "2024-01-05", "$381.4 billion");
        print("B-1", "2024-02-05", "$372.7 billion");
        Release release = release(Budget.STANDARD);

        for (Language language : List.of(Language.EN, Language.ZH)) {
            Voice voice = new Voice(release, language);
            assertThat(new ResultPages(release, voice).conflicts())
                    .singleElement()
                    .satisfies(block -> assertThat(((Block.Panel) block).steps())
                            .anyMatch(step -> step.label().equals(voice.term(Term.ALTERNATIVES))
                                    && step.toString().contains("A-1")));
        }
        String row = new FindingSheets(release).conflicts().toString();
        assertThat(row).contains("It would cost as much to give up “$381.4 billion” (A-1).", "舍弃以下数字代价相同");
    }

    @Test
    void searchBeyondItsBudgetIsSaidToBeNone() {
        print("A-1", "2024-01-05", "$381.4 billion");
        print("B-1", "2024-02-05", "$372.7 billion");
        Release release = release(new Budget(0, 1, 1));

        assertThat(only(release, Language.EN).done())
                .contains("the exact search ran out of its budget of 500 conflicts and 100000 branches");
        assertThat(only(release, Language.ZH).done()).contains("精确搜索超出预算");
        assertThat(ChecksFile.of(release).conflicts())
                .singleElement()
                .extracting(ChecksJson.Conflict::exact)
                .isEqualTo(false);
    }

    private void print(String id, String published, String printed) {
        String source = id.substring(0, id.indexOf('-'));
        sources.put(
                source,
                new Source(source, "Office " + source, Period.parse(published), "en", false, BigDecimal.ONE, ""));
        Figure figure = new Figure(
                id,
                source,
                1,
                id,
                "DDS",
                "CHN",
                Flow.T,
                Period.year(2022),
                Measure.LEVEL,
                printed,
                "",
                "",
                new Figure.Place("figures/test.csv", figures.size() + 2));
        figures.add(new ReadFigure(
                figure, PrintedPhrase.read(figure, Unit.Kind.CURRENCY, Source.Conventions.ENGLISH)));
    }

    private Release release(Budget budget) {
        FigureList list = new FigureList(figures, sources);
        Reconciliation reconciliation =
                Reconciliation.of(new Statements(list, SEEDS, Set.of()).constraints(), budget);
        return new Release(
                "2025-02-01.1",
                LocalDate.of(2025, 2, 1),
                "test",
                SEEDS,
                sources,
                new TreeMap<>(),
                list,
                List.of(),
                List.of(),
                List.of(),
                reconciliation,
                List.of(),
                reconciliation,
                List.of(),
                History.NONE);
    }

    private static ConflictText only(Release release, Language language) {
        List<ConflictText> all = ConflictText.all(release, language);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
