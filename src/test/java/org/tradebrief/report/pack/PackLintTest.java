package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.InvalidInput;

/** A template that names what cannot be is refused with file, line and the nearest name. */
class PackLintTest {
    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("seeds"));
    private static final String HEAD = """
            title: {en: T, zh: 题}
            publisher: {en: P, zh: 者}
            status: {en: S, zh: 态}
            next_release: {en: N, zh: 次}
            contact: {en: C, zh: 系}
            sections:
              - id: one
                title: {en: One, zh: 一}
                blocks:
            """;
    private static final String TABLE =
            "      - estimates: {id: t, title: {en: T, zh: 表}, subtitle: {en: S, zh: 表}, cells: [%s]}%n";

    @TempDir
    Path folder;

    @Test
    void thePackThatShipsCanBeBound() {
        PackFile shipped = PackFile.load(Path.of("report-templates", "digital-trade"));
        assertThatCode(() -> PackLint.require(shipped, CATALOGUE)).doesNotThrowAnyException();
    }

    @Test
    void anUnknownIndicatorInASentence() {
        refused("      - text: {en: \"A {CHN.DSS.T.USD.2024}\", zh: \"甲{CHN.DSS.T.USD.2024}\"}\n")
                .hasMessageContaining("pack/pack.yaml:10, column 24")
                .hasMessageContaining("CHN.DSS.T.USD.2024")
                .hasMessageContaining("nearest: CHN.DDS.T.USD.2024");
    }

    @Test
    void anUnknownDerivedIndicator() {
        refused("      - text: {en: \"{CHN.DDS.T.USD.YOI.2024}\", zh: \"{CHN.DDS.T.USD.YOI.2024}\"}\n")
                .hasMessageContaining("pack.yaml:10")
                .hasMessageContaining("nearest: CHN.DDS.T.USD.YOY.2024");
    }

    @Test
    void anUnknownWayOfWriting() {
        refused("      - text: {en: \"{CHN.DDS.T.USD.2024|chagne}\", zh: \"{CHN.DDS.T.USD.2024|change}\"}\n")
                .hasMessageContaining("|chagne")
                .hasMessageContaining("nearest: change");
    }

    @Test
    void anUnknownFactOfTheRun() {
        refused("      - text: {en: \"{run.figure}\", zh: \"{run.figure}\"}\n")
                .hasMessageContaining("nearest: run.figures");
    }

    @Test
    void aNumberThatOnlyOneLanguageNames() {
        refused("      - text: {en: \"A {CHN.DDS.T.USD.2024}\", zh: 甲}\n")
                .hasMessageContaining("not in en alone")
                .hasMessageContaining("pack.yaml:10");
    }

    @Test
    void aColumnOfGrowthInOneCurrencyHoldsNoOther() {
        refused(
                        "      - growth: {id: t, title: {en: T, zh: 表}, subtitle: {en: S, zh: 表}, rows: ["
                                + "{name: {en: A, zh: 甲}, local: CHN.DDS.T.CNY}, {name: {en: B, zh: 乙}, local: CHN.CBEC.T.EUR}]}\n")
                .hasMessageContaining("CHN.CBEC.T.EUR")
                .hasMessageContaining("a series in CNY");
    }

    @Test
    void aColumnOfGrowthInDollarsHoldsDollars() {
        refused("      - growth: {id: t, title: {en: T, zh: 表}, subtitle: {en: S, zh: 表}, rows: ["
                        + "{name: {en: A, zh: 甲}, local: CHN.DDS.T.CNY, dollar: CHN.DDS.T.EUR}]}\n")
                .hasMessageContaining("a series in USD");
    }

    @Test
    void anUnknownNumberInASubtitle() {
        refused("      - estimates: {id: t, title: {en: T, zh: 表}, subtitle: {en: \"{CHN.DSS.T.USD.2024|period}\","
                        + " zh: \"{CHN.DSS.T.USD.2024|period}\"}, cells: [CHN.DDS.T.USD.2024]}\n")
                .hasMessageContaining("nearest: CHN.DDS.T.USD.2024");
    }

    @Test
    void aBraceThatIsNoReference() {
        refused("      - text: {en: \"A {CHN.DDS\", zh: \"甲\"}\n").hasMessageContaining("{CHN.DDS");
    }

    @Test
    void aLinkThatLeadsNowhere() {
        refused("      - text: {en: \"[a](#ome)\", zh: \"[甲](#one)\"}\n").hasMessageContaining("nearest: one");
    }

    @Test
    void anUnknownCellOfATable() {
        refused(TABLE.formatted("CHN.DDS.T.USD.24")).hasMessageContaining("CHN.DDS.T.USD.24");
    }

    @Test
    void aChartWhoseTableIsMissing() {
        refused(TABLE.formatted("CHN.DDS.T.USD.2024")
                        + "      - chart: {id: c, title: {en: C, zh: 图}, subtitle: {en: S, zh: 图}, kind: BAR, unit: {en: u,"
                        + " zh: 亿}, divisor: {en: 1, zh: 1}, decimals: 0, table: tt, series: []}\n")
                .hasMessageContaining("the id of a table")
                .hasMessageContaining("nearest: t");
    }

    @Test
    void anIdThatIsUsedTwice() {
        refused(TABLE.formatted("CHN.DDS.T.USD.2024").repeat(2)).hasMessageContaining("used once");
    }

    @Test
    void aBriefOfASectionThatIsNone() {
        refused("", "brief: [on]\n").hasMessageContaining("nearest: one");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheNearest() {
        refused("      - headlin: {en: H, zh: 题}\n")
                .hasMessageContaining("pack.yaml:10")
                .hasMessageContaining("nearest: headline");
    }

    @Test
    void aBlockWithTwoParts() {
        refused("      - {headline: {en: H, zh: 题}, builtin: checks}\n").hasMessageContaining("2 in block 1");
    }

    @Test
    void aMissingBindingIsNamedWithItsLine() {
        refused("      - key_figures: [{label: {en: L, zh: 签}}]\n")
                .hasMessageContaining("pack.yaml:10")
                .hasMessageContaining("cell of a key figure is missing");
    }

    @Test
    void tablesThatWouldBeStreamedTooEarlyAreRefused() {
        refused("", "workbooks: {stream_from: 10}\n").hasMessageContaining("stream_from: 10, expected 1000 or more");
    }

    @Test
    void aMissingTranslationIsRefused() {
        refused("      - text: {en: A}\n").hasMessageContaining("pack.yaml:10").hasMessageContaining("zh is missing");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String blocks) {
        return refused(blocks, "");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String blocks, String tail) {
        return assertThatThrownBy(() -> PackLint.require(load(HEAD + blocks + tail), CATALOGUE))
                .isInstanceOf(InvalidInput.class);
    }

    private PackFile load(String text) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), text);
        return PackFile.load(pack);
    }
}
