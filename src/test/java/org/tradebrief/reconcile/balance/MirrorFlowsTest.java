package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three economies with a margin of ten percent, so that imports are 1.1 times the comparable values given. */
class MirrorFlowsTest {
    private static final List<MirrorFlows.Reported> FLOWS = List.of(
            flow("A", "B", 100, 110),
            flow("A", "C", 50, 52),
            flow("B", "A", 80, 78),
            flow("B", "C", 40, 60),
            flow("C", "A", 30, 30.5),
            flow("C", "B", 20, 28));

    @Test
    void symmetryIndicesOfExporters() {
        assertThat(MirrorFlows.exporters(FLOWS).values().stream()
                        .mapToDouble(x -> x)
                        .toArray())
                .containsExactly(new double[] {.961718, .924895, .928375}, within(5e-7));
    }

    @Test
    void symmetryIndicesOfImporters() {
        assertThat(MirrorFlows.importers(FLOWS).values().stream()
                        .mapToDouble(x -> x)
                        .toArray())
                .containsExactly(new double[] {.988577, .928226, .883754}, within(5e-7));
    }

    @Test
    void balancedFlowsLieNearerTheBetterReporter() {
        assertThat(MirrorFlows.balanced(FLOWS).stream()
                        .mapToDouble(MirrorFlows.Balanced::balanced)
                        .toArray())
                .containsExactly(
                        new double[] {104.911395, 50.957754, 78.966719, 49.772532, 30.257851, 23.999681}, within(5e-7));
    }

    private static MirrorFlows.Reported flow(String exporter, String importer, double exports, double comparable) {
        return new MirrorFlows.Reported(exporter, importer, exports, comparable * 1.1, 0.1);
    }
}
