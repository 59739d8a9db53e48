package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.reconcile.repair.Support;
import org.tradebrief.report.Language;

/** A repair is told so that somebody who has not seen the source knows what it changes, and how sure it is. */
class RepairTextTest {
    private final PrintedRelease printed = new PrintedRelease();

    @Test
    void aRepairedLabelSaysWhatTheNumberIsSaidOf() {
        assertThat(told(Repair.Kind.PERIOD, true, Language.EN))
                .startsWith("It is read as “$372.7 billion”, said of ")
                .contains("2021", "(another year).");
        assertThat(told(Repair.Kind.PERIOD, true, Language.ZH)).contains("，指", "2021年", "（年份有误）。");
    }

    @Test
    void oneOfSeveralRepairsIsNotToldAsTheOnlyOne() {
        assertThat(told(Repair.Kind.PERIOD, false, Language.EN)).startsWith("It may have been, among others, ");
        assertThat(told(Repair.Kind.PERIOD, false, Language.ZH)).startsWith("可能为（非唯一可能）");
    }

    private String told(Repair.Kind kind, boolean unique, Language language) {
        printed.print("A-1", "2024-01-05", "$381.4 billion");
        printed.print("B-1", "2024-02-05", "$372.7 billion");
        ReadFigure before = printed.figure("B-1");
        ReadFigure after = new ReadFigure(a(before.figure(), Period.year(2021)), before.reading());
        Support support = new Support(Support.Strength.CORROBORATED, List.of("A-1"));
        Repair.Change change = new Repair.Change(before, after, "2021 T", List.of(), support);
        Release release = printed.release(Budget.STANDARD, new Repair(kind, List.of(change), support, unique, unique));
        return ConflictText.all(release, language).getFirst().repair().orElseThrow();
    }

    private static Figure a(Figure figure, Period period) {
        return new Figure(
                figure.id(),
                figure.source(),
                figure.paragraph(),
                figure.sentence(),
                figure.indicator(),
                figure.area(),
                figure.flow(),
                period,
                figure.measure(),
                figure.printed(),
                figure.relativeTo(),
                figure.note(),
                figure.place());
    }
}
