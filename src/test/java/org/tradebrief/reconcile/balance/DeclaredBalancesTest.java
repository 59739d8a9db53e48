package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Relations.Benchmark;
import org.tradebrief.catalogue.Relations.Method;
import org.tradebrief.check.Notice;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Origin;
import org.tradebrief.reconcile.Reconciliation;

/** Relations that the catalogue declares are applied to the estimates of a run. */
class DeclaredBalancesTest {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));
    private static final Source OFFICE =
            new Source("S1", "Office", Period.parse("2025-01-01"), "en", false, BigDecimal.ONE, "");

    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    /** The case of {@link MirrorFlowsTest}: balanced AB 104.911395, CB 23.999681. */
    @Test
    void declaredMirrorsShowTheReportedTheComparableAndTheBalancedFlow() {
        List<Relations.Mirror> mirrors = new ArrayList<>();
        String[] flows = {"AB 100 110", "AC 50 52", "BA 80 78", "BC 40 60", "CA 30 30.5", "CB 20 28"};
        for (String flow : flows) {
            String[] parts = flow.split(" ");
            String from = parts[0].substring(0, 1);
            String to = parts[0].substring(1);
            print(from + ".TO_" + to + ".X.USD.2024", parts[1] + ".0000");
            print(
                    to + ".FROM_" + from + ".M.USD.2024",
                    new BigDecimal(parts[2]).multiply(new BigDecimal("1.1")) + "000");
            mirrors.add(new Relations.Mirror(from, to, from + ".TO_" + to + ".X", to + ".FROM_" + from + ".M", 10));
        }

        List<Notice> notices = DeclaredMirrors.notices(declaring(mirrors), reconciled(), list());

        assertThat(notices).hasSize(6);
        assertThat(text(notices.getFirst(), "exports")).contains("100.00");
        assertThat(text(notices.getFirst(), "imports")).contains("121.00");
        assertThat(text(notices.getFirst(), "comparable")).contains("110.00");
        assertThat(text(notices.getFirst(), "balanced")).contains("104.911");
        assertThat(text(notices.getLast(), "balanced")).contains("23.9997");
        assertThat(notices).noneMatch(Notice::agrees);
    }

    /** Imports of 106.0 with 6 percent of freight are 100.0 free on board. */
    @Test
    void partnersThatAgreeAreShownWithAllThreeValuesAndTheirNames() {
        print("CHN.DDS.X.USD.2024", "100.0");
        print("USA.DDS.M.USD.2024", "106.0");
        Catalogue catalogue = declaring(List.of(new Relations.Mirror("CHN", "USA", "CHN.DDS.X", "USA.DDS.M", 6)));

        assertThat(Notice.findings(DeclaredMirrors.notices(catalogue, reconciled(), list()), catalogue))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
                    assertThat(finding.message().en())
                            .contains(
                                    "China to United States",
                                    "$99.95 to 100.05",
                                    "$105.95 to 106.05",
                                    "balanced $100.0");
                    assertThat(finding.message().zh()).contains("中国至美国", "平衡值为100.0美元");
                });
    }

    @Test
    void flowsThatOnlyOnePartnerReportsAreNotBalanced() {
        print("A.TO_B.X.USD.2024", "100.0");

        assertThat(DeclaredMirrors.notices(
                        declaring(List.of(new Relations.Mirror("A", "B", "A.TO_B.X", "B.FROM_A.M", 6))),
                        reconciled(),
                        list()))
                .isEmpty();
    }

    /** The IMF manual's example: 969.792854 in the first quarter, 1051.003466 in the last. */
    @Test
    void declaredBenchmarksFitQuartersToAnnualTotals() {
        String[] quarters = {
            "98.2", "100.8", "102.2", "100.8", "99.0", "101.6", "102.7", "101.5", "100.5", "103.0", "103.5", "101.5"
        };
        for (int k = 0; k < quarters.length; k++) {
            print("A.IDX.X.USD." + (2022 + k / 4) + "-Q" + (k % 4 + 1), quarters[k]);
        }
        print("A.VAL.X.USD.2022", "4000.0");
        print("A.VAL.X.USD.2023", "4161.4");

        List<Notice> notices = DeclaredBenchmarks.notices(
                List.of(new Benchmark("IDX", "VAL", Method.PROPORTIONAL_DENTON, 1)), reconciled(), list());

        assertThat(notices).hasSize(2);
        assertThat(text(notices.get(0), "sum")).contains("401.8", "402.2");
        assertThat(text(notices.get(0), "fitted")).contains("969.8", "998.4", "1,018.3", "1,013.4");
        assertThat(text(notices.get(1), "fitted")).contains("1,007.2", "1,042.8", "1,060.3", "1,051.0");
        assertThat(notices.get(0).tested().figure().period()).isEqualTo(Period.year(2022));
    }

    private void print(String cell, String number) {
        Cell known = Cell.parse(cell);
        String id = String.format("F%02d", figures.size());
        Figure figure = new Figure(
                id,
                "S1",
                1,
                id,
                known.series().indicator(),
                known.series().area(),
                known.series().flow(),
                known.period(),
                Measure.LEVEL,
                "$" + number,
                "",
                "",
                new Figure.Place("test.csv", figures.size()));
        ReadFigure read =
                new ReadFigure(figure, PrintedPhrase.read(figure, Unit.Kind.CURRENCY, Source.Conventions.ENGLISH));
        Interval bounds = read.reading().allowed().orElseThrow().interval();
        Origin origin = new Origin.Printed(id, "S1", 1, 0.01, figures.size(), Origin.Standing.CLEAN);
        figures.add(read);
        constraints.add(new Constraint.Level(id, known, bounds, origin));
    }

    private Reconciliation reconciled() {
        return Reconciliation.of(constraints, Budget.STANDARD);
    }

    private FigureList list() {
        return new FigureList(figures, Map.of("S1", OFFICE));
    }

    private static String text(Notice notice, String placeholder) {
        return Objects.requireNonNull(notice.facts().get(placeholder)).en();
    }

    private static Catalogue declaring(List<Relations.Mirror> mirrors) {
        Relations none = new Relations(List.of(), List.of(), List.of(), List.of(), List.of(), mirrors, List.of());
        return new Catalogue(
                SEEDS.indicators(), SEEDS.areas(), none, List.of(), SEEDS.checks(), SEEDS.rates(), SEEDS.decisions());
    }
}
