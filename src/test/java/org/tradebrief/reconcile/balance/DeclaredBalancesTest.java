package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.check.Notice;
import org.tradebrief.check.Verdict;

/** Relations that the catalogue declares are applied to the estimates of a run. */
class DeclaredBalancesTest {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    private final PrintedLevels levels = new PrintedLevels();

    /** The case of {@link MirrorFlowsTest}: balanced AB 104.911395, CB 23.999681. */
    @Test
    void declaredMirrorsShowTheReportedTheComparableAndTheBalancedFlow() {
        List<Relations.Mirror> mirrors = new ArrayList<>();
        String[] flows = {"AB 100 110", "AC 50 52", "BA 80 78", "BC 40 60", "CA 30 30.5", "CB 20 28"};
        for (String flow : flows) {
            String[] parts = flow.split(" ");
            String from = parts[0].substring(0, 1);
            String to = parts[0].substring(1);
            levels.print(from + ".TO_" + to + ".X.USD.2024", parts[1] + ".0000");
            levels.print(
                    to + ".FROM_" + from + ".M.USD.2024",
                    new BigDecimal(parts[2]).multiply(new BigDecimal("1.1")) + "000");
            mirrors.add(new Relations.Mirror(from, to, from + ".TO_" + to + ".X", to + ".FROM_" + from + ".M", 10));
        }

        List<Notice> notices = DeclaredMirrors.notices(declaring(mirrors), levels.reconciled(), levels.list());

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
        levels.print("CHN.DDS.X.USD.2024", "100.0");
        levels.print("USA.DDS.M.USD.2024", "106.0");
        Catalogue catalogue = declaring(List.of(new Relations.Mirror("CHN", "USA", "CHN.DDS.X", "USA.DDS.M", 6)));

        assertThat(Notice.findings(DeclaredMirrors.notices(catalogue, levels.reconciled(), levels.list()), catalogue))
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
        levels.print("A.TO_B.X.USD.2024", "100.0");

        assertThat(DeclaredMirrors.notices(
                        declaring(List.of(new Relations.Mirror("A", "B", "A.TO_B.X", "B.FROM_A.M", 6))),
                        levels.reconciled(),
                        levels.list()))
                .isEmpty();
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
