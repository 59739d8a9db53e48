package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Citation;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Words;

class DefinitionsTest {
    private static Derivation declared(String unit, String caution, String widest) {
        Words words = new Words("a", "b");
        return new Derivation(
                "A",
                words,
                "x",
                unit,
                1,
                Derivation.Selection.EVERYTHING,
                Derivation.Yield.SAME,
                Derivation.Missing.OMITTED,
                words,
                caution,
                widest,
                null,
                Citation.publication("Handbook"));
    }

    private static List<String> mistakes(Derivation... derivations) {
        return Definitions.of(List.of(derivations)).mistakes();
    }

    @Test
    void unreadableFormulaNamesItsIndicator() {
        assertThat(mistakes(Sample.declaration("NEW", "grwth(x)")))
                .containsExactly("derivation NEW, formula \"grwth(x)\", character 1: seen \"grwth\", expected a"
                        + " function; did you mean growth?");
    }

    @Test
    void allMistakesOfADeclarationAreTold() {
        assertThat(mistakes(declared("percent", "x <", "wide")))
                .containsExactly(
                        "derivation A, formula \"x <\", character 4: seen the end, expected a number, a name or (",
                        "derivation A, unit: seen percent, expected same, gap, PN, IX, PT, PD, NUM or a currency",
                        "derivation A, widest: seen wide, expected a number such as 10 or 20%");
    }

    @Test
    void codeIsDeclaredOnce() {
        assertThat(mistakes(Sample.declaration("A", "x"), Sample.declaration("A", "2 * x")))
                .containsExactly("derivation A: seen twice, expected once");
    }

    @Test
    void soundDeclarationsSurviveTheOthers() {
        assertThat(Definitions.of(List.of(Sample.declaration("A", "x +"), Sample.declaration("B", "x")))
                        .sound())
                .extracting(definition -> definition.derivation().code())
                .containsExactly("B");
    }
}
