package org.tradebrief.report.pack;

import org.tradebrief.report.Language;

/** The symbols that stand behind numbers, or in place of one, in the order of their legend. */
enum Shorthand {
    ESTIMATED("e", Term.SYMBOL_ESTIMATED),
    PROVISIONAL("p", Term.SYMBOL_PROVISIONAL),
    FORECAST("f", Term.SYMBOL_FORECAST),
    REVISED("r", Term.SYMBOL_REVISED),
    BREAK("b", Term.SYMBOL_BREAK),
    LOW("u", Term.SYMBOL_LOW),
    MISSING("x", Term.SYMBOL_MISSING),
    IMPOSSIBLE("z", Term.SYMBOL_IMPOSSIBLE);

    private final String letter;
    private final Term meaning;

    Shorthand(String letter, Term meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** How it is printed: {@code [e]}. */
    String sign() {
        return "[" + letter + "]";
    }

    /** What it means, in a language. */
    String meaning(Language language) {
        return meaning.in(language);
    }
}
