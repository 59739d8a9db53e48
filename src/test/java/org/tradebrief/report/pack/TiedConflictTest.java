package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.report.Block;
import org.tradebrief.report.Language;
import org.tradebrief.report.data.ChecksJson;

/** Whoever reads of a figure that was given up reads which others could have been. */
class TiedConflictTest {
    private final PrintedRelease printed = new PrintedRelease();

    @Test
    void ofTwoPublicationsTheLaterIsGivenUpAndTheEarlierNamed() {
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");
        Release release = printed.release(Budget.STANDARD);

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
        printed.print("A-1", "2024-01-05", "$372.7 billion");
        printed.print("B-1", "2024-02-05", "$381.4 billion");

        assertThat(only(printed.release(Budget.STANDARD), Language.EN).done())
                .startsWith("“$381.4 billion” (B-1) is given up");
    }

    @Test
    void theLessPreciseIsGivenUpThoughItIsTheEarlier() {
        printed.print("A-1", "2024-01-05", "$381 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");

        assertThat(only(printed.release(Budget.STANDARD), Language.EN).done())
                .isEqualTo("“$381 billion” (A-1) is given up: others weigh the same and it is the less precise.");
    }

    @Test
    void checksFileNamesTheAlternatives() {
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");

        assertThat(ChecksFile.of(printed.release(Budget.STANDARD)).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.retracted()).containsExactly("B-1");
                    assertThat(conflict.alternatives()).containsExactly(List.of("A-1"));
                    assertThat(conflict.exact()).isTrue();
                });
    }

    @Test
    void explanationOfEitherFigureNamesTheAlternativesInBothLanguages() {
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");
        Release release = printed.release(Budget.STANDARD);

        for (String figure : List.of("A-1", "B-1")) {
            assertThat(String.join("\n", Explanation.of(release, figure).orElseThrow()))
                    .contains("It would cost as much to give up “$381.4 billion” (A-1).")
                    .contains("舍弃以下数字代价相同：“$381.4 billion”（A-1）。");
        }
    }

    @Test
    void panelOfTheReportAndRowOfTheWorkbookNameTheAlternatives() {
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");
        Release release = printed.release(Budget.STANDARD);

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
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");
        Release release = printed.release(new Budget(0, 1, 1));

        assertThat(only(release, Language.EN).done())
                .contains("the exact search ran out of its budget of 500 conflicts and 100000 branches");
        assertThat(only(release, Language.ZH).done()).contains("精确搜索超出预算");
        assertThat(ChecksFile.of(release).conflicts())
                .singleElement()
                .extracting(ChecksJson.Conflict::exact)
                .isEqualTo(false);
    }

    private static ConflictText only(Release release, Language language) {
        List<ConflictText> all = ConflictText.all(release, language);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
