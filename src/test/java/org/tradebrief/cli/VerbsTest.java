package org.tradebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each verb prints of two editions that stand. */
class VerbsTest {
    private static final String FIRST = "2025-11-10.1";
    private static final String SECOND = "2025-11-10.2";

    @TempDir
    static Path folder;

    private static String output = "";
    private static String seeds = "";

    @BeforeAll
    static void publishTwoEditions() throws IOException {
        output = folder.resolve("output").toString();
        Verbs.run("init", folder.resolve("office").toString());
        seeds = folder.resolve("office/seeds").toString();
        Verbs.run("run", "--seeds", seeds, "--output", output, "--only", "data", "--quiet");
        Path figures = folder.resolve("office/seeds/figures/S001-global-times.csv");
        Files.writeString(figures, Files.readString(figures).replace("372.7 billion", "372.8 billion"));
        Verbs.run("run", "--seeds", seeds, "--output", output, "--only", "data", "--quiet");
    }

    static Set<String> verbs() {
        return Main.commands().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpStartsWithAnExample(String verb) {
        assertThat(Verbs.run(verb, "--help").lines().getFirst())
                .startsWith("Example: ")
                .contains("tradebrief " + verb);
    }

    @Test
    void aRunThatFindsNothingNewPrintsTheManifestOfTheEditionThatStandsWhenAskedForJson() throws IOException {
        Verbs.Printed run =
                Verbs.run("run", "--seeds", seeds, "--output", output, "--only", "data", "--quiet", "--json");

        assertThat(run.exit()).isEqualTo(6);
        assertThat(Verbs.errors("manifest-1", run.out())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rum, run", "statsu, status"})
    void aVerbThatDoesNotExistIsRefusedWithTheNearest(String verb, String nearest) {
        Verbs.Printed refused = Verbs.run(verb);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(refused.err()).contains(verb).contains("nearest: " + nearest);
    }

    @Test
    void anOptionThatDoesNotExistIsRefusedWithTheNearest() {
        assertThat(Verbs.run("status", "--ouptut", "x").err()).contains("nearest: --output");
    }

    @Test
    void configNeverShowsAPassword() {
        Verbs.Printed config = Verbs.run("config", "--database-password", "secret");

        assertThat(config.out() + config.err()).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNoPostgreSqlIsRefusedWithWhatIsExpected() {
        Verbs.Printed plan = Verbs.run("plan", "--seeds", seeds, "--output", output, "--database", "jdbc:mysql://x/y");

        assertThat(plan.exit()).isEqualTo(2);
        assertThat(plan.err()).contains("jdbc:mysql://x/y").contains("jdbc:postgresql://");
    }

    @Test
    void planTellsWhyTheNextEditionDiffers() throws IOException {
        Verbs.Printed plan = Verbs.run("plan", "--seeds", seeds, "--output", output, "--as-of", "2025-12-01");

        assertThat(plan.exit()).isZero();
        assertThat(plan.out()).contains("would publish edition 2025-12-01.1").contains("changed --as-of");
        String json = Verbs.run("plan", "--seeds", seeds, "--output", output, "--json")
                .out();
        assertThat(Verbs.errors("plan-1", json)).isEmpty();
    }

    @Test
    void diffTellsSizesAndCausesOfChangedValues() throws IOException {
        Verbs.Printed diff = Verbs.run("diff", FIRST, SECOND, "--output", output);

        assertThat(diff.exit()).isZero();
        assertThat(diff.lines()).hasSizeLessThanOrEqualTo(25);
        assertThat(diff.out()).contains("CHN.DDS.T.USD.YOY.2023: ").contains(", figures");
        String json =
                Verbs.run("diff", FIRST, SECOND, "--output", output, "--json").out();
        assertThat(Verbs.errors("diff-1", json)).isEmpty();
    }

    @Test
    void diffWithAnUnknownEditionNamesTheNearest() {
        Verbs.Printed diff = Verbs.run("diff", FIRST, "2025-11-10.3", "--output", output);

        assertThat(diff.exit()).isEqualTo(3);
        assertThat(diff.err()).contains("2025-11-10.3").contains("nearest: 2025-11-10.");
    }

    @Test
    void statusTellsTheLastRunsAndTheStepsOfTheLast() throws IOException {
        Verbs.Printed status = Verbs.run("status", "--output", output);

        assertThat(status.out()).contains("run 1 ").contains("published").contains("readFigures");
        assertThat(status.lines()).hasSizeLessThanOrEqualTo(25);
        assertThat(Verbs.errors(
                        "status-1",
                        Verbs.run("status", "--output", output, "--json").out()))
                .isEmpty();
    }

    @Test
    void recoverHasNothingToDoAfterARunThatPublished() {
        assertThat(Verbs.run("recover", "--seeds", seeds, "--output", output).exit())
                .isEqualTo(6);
    }

    @Test
    void verifyFindsAnUntouchedEditionSound() throws IOException {
        Verbs.Printed verify = Verbs.run("verify", FIRST, "--output", output, "--json");

        assertThat(verify.exit()).as(verify.out()).isZero();
        assertThat(Verbs.errors("verify-1", verify.out())).isEmpty();
    }

    @Test
    void verifyNamesThePublishedFileOfWhichAByteChanged() throws IOException {
        assertThat(verifiedAfterTampering(folder.resolve("output/" + FIRST + "/data.csv")))
                .contains("data.csv: is not what was published");
    }

    @Test
    void verifyNamesTheManifestWhenAByteOfItChanged() throws IOException {
        assertThat(verifiedAfterTampering(folder.resolve("output/" + FIRST + "/manifest.json")))
                .contains("manifest.json: is not what was published");
    }

    @Test
    void verifyNamesTheInputWhoseArchivedCopyChanged() throws IOException {
        try (Stream<Path> archived = Files.walk(folder.resolve("output/.archive"))) {
            Path decisions = archived.filter(VerbsTest::isSources).findFirst().orElseThrow();
            assertThat(verifiedAfterTampering(decisions)).contains("seeds/sources.csv: its archived copy");
        }
    }

    @Test
    void verifyNamesTheAuditAndTheLineOfWhichAByteChanged() throws IOException {
        assertThat(verifiedAfterTampering(folder.resolve("output/audit.jsonl"))).contains("audit.jsonl:1: ");
    }

    @Test
    void aRebuildGivesEveryFileAgainThoughTheInputsHaveMovedOn() throws IOException {
        Path data = folder.resolve("output/" + FIRST + "/data.csv");
        String published = Files.readString(data);
        Files.writeString(data, "tampered");

        Verbs.Printed rebuilt = Verbs.run("run", "--rebuild", FIRST, "--output", output, "--quiet");

        assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
        assertThat(data).hasContent(published);
        assertThat(Verbs.run("verify", FIRST, "--output", output).exit()).isZero();
    }

    @Test
    void configTellsWhereAValueWasSaid() throws IOException {
        Verbs.Printed config = Verbs.run("config", "--output", output);

        assertThat(config.lines()).anyMatch(line -> line.startsWith("output ") && line.endsWith("flag --output"));
        assertThat(config.lines()).anyMatch(line -> line.startsWith("seeds ") && line.endsWith("default"));
        assertThat(Verbs.errors("config-1", Verbs.run("config", "--json").out()))
                .isEmpty();
    }

    @Test
    void initNeverTouchesFilesThatStand() {
        Verbs.Printed again = Verbs.run("init", folder.resolve("office").toString());

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("stands already");
    }

    /** Changes the last byte but one, verifies, and puts it back. */
    private static String verifiedAfterTampering(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] after = before.clone();
        int place = file.endsWith("audit.jsonl") ? "{\"number\":1,\"time\":\"2".length() : before.length - 3;
        after[place] = (byte) (after[place] == '1' ? '2' : '1');
        Files.write(file, after);
        try {
            Verbs.Printed verify = Verbs.run("verify", FIRST, "--output", output);
            assertThat(verify.exit()).isIn(4, 8);
            return verify.out() + verify.err();
        } finally {
            Files.write(file, before);
        }
    }

    private static boolean isSources(Path file) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).startsWith("source,");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
