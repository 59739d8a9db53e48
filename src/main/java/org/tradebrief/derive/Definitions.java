package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.catalogue.Derivation;

/**
 * The catalogue's indicators with their parts read.
 *
 * @param sound those that could be read, in the order of the catalogue
 * @param mistakes what is wrong with the others, each naming the indicator, what was seen and what was expected
 */
public record Definitions(List<Definition> sound, List<String> mistakes) {

    /** Reads all declarations. */
    public static Definitions of(List<Derivation> derivations) {
        Map<String, Definition> sound = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (Derivation derivation : derivations) {
            List<String> found = new ArrayList<>();
            Optional<Definition> definition = read(derivation, found);
            found.forEach(mistake -> mistakes.add("derivation " + derivation.code() + ", " + mistake));
            definition.ifPresent(one -> {
                if (sound.putIfAbsent(derivation.code(), one) != null) {
                    mistakes.add("derivation " + derivation.code() + ": seen twice, expected once");
                }
            });
        }
        return new Definitions(List.copyOf(sound.values()), List.copyOf(mistakes));
    }

    private static Optional<Definition> read(Derivation derivation, List<String> mistakes) {
        Optional<Expression<Term>> formula = noting(Parser.formula(derivation.formula()), mistakes);
        Optional<Comparison> caution = derivation.caution().isEmpty()
                ? Optional.empty()
                : noting(Parser.comparison(derivation.caution()), mistakes);
        Optional<ResultUnit> unit = ResultUnit.parse(derivation.unit());
        if (unit.isEmpty()) {
            mistakes.add("unit: seen " + derivation.unit() + ", expected same, gap, PN, IX, PT, PD, NUM or a currency");
        }
        Optional<Usefulness> usefulness = Usefulness.parse(derivation.widest());
        if (usefulness.isEmpty()) {
            mistakes.add("widest: seen " + derivation.widest() + ", expected a number such as 10 or 20%");
        }
        return mistakes.isEmpty()
                ? Optional.of(new Definition(
                        derivation, formula.orElseThrow(), caution, unit.orElseThrow(), usefulness.orElseThrow()))
                : Optional.empty();
    }

    private static <T> Optional<T> noting(Parsed<T> parsed, List<String> mistakes) {
        return switch (parsed) {
            case Parsed.Read<T>(var content) -> Optional.of(content);
            case Parsed.Unread<T>(var mistake) -> {
                mistakes.add(mistake.message());
                yield Optional.empty();
            }
        };
    }
}
