package org.tradebrief.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The lexemes of a phrase in printed order; beyond its end there is {@link Lexeme#NONE}.
 *
 * @param list the lexemes
 */
record Lexemes(List<Lexeme> list) {

    Lexemes {
        list = List.copyOf(list);
    }

    /** The lexemes of a normalised phrase; spaces only part them. */
    static Lexemes of(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            Lexeme lexeme = Lexeme.at(text, at);
            lexemes.add(lexeme);
            at = lexeme.to();
        }
        return new Lexemes(lexemes);
    }

    Lexeme get(int k) {
        return k >= 0 && k < list.size() ? list.get(k) : Lexeme.NONE;
    }

    int size() {
        return list.size();
    }

    /** Whether nothing stands between the k-th lexeme and the one before it. */
    boolean isGlued(int k) {
        return k > 0 && k < list.size() && list.get(k - 1).to() == list.get(k).from();
    }
}
