package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Derivation;

/**
 * The catalogue's indicators with their formulas read.
 *
 * @param sound those that could be read, in the order of the catalogue
 * @param mistakes those that could not
 */
public record Definitions(List<Definition> sound, List<Mistake> mistakes) {

    /**
     * A formula of the catalogue that could not be read.
     *
     * @param code code of the indicator
     * @param mistake what is wrong with it
     */
    public record Mistake(String code, Parsed.Mistake mistake) {
        /** What is wrong, where, and what was expected. */
        public String message() {
            return "derivation " + code + ", " + mistake.message();
        }
    }

    /** Reads all formulas. */
    public static Definitions of(List<Derivation> derivations) {
        List<Definition> sound = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Derivation derivation : derivations) {
            Parsed formula = Parser.formula(derivation.formula());
            Optional<Parsed> caution = derivation.caution().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Parser.comparison(derivation.caution()));
            if (formula instanceof Parsed.Mistake mistake) {
                mistakes.add(new Mistake(derivation.code(), mistake));
            } else if (caution.orElse(null) instanceof Parsed.Mistake mistake) {
                mistakes.add(new Mistake(derivation.code(), mistake));
            } else if (formula instanceof Parsed.Formula(var expression)) {
                sound.add(new Definition(derivation, expression, caution.map(Parsed.Comparison.class::cast)));
            }
        }
        return new Definitions(List.copyOf(sound), List.copyOf(mistakes));
    }
}
