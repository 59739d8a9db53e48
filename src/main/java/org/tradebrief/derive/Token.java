package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the formula language.
 *
 * @param kind what it is
 * @param text its characters
 * @param at its first character in the formula, from 0
 */
record Token(Kind kind, String text, int at) {
    /** Kinds of words. */
    enum Kind {
        /** A series or cell in its notation. */
        SERIES,
        NUMBER,
        NAME,
        SIGN,
        END
    }

    private static final Pattern WORD = Pattern.compile("\\s*(?:"
            + "(?<series>[A-Z][A-Z0-9_]*(?:-[A-Z][A-Z0-9_]*)?(?:\\.[A-Z0-9_]+){3}(?:\\.\\d{4}(?:-[SQ]\\d|-\\d{2})?)?)"
            + "|(?<number>\\d+(?:\\.\\d+)?)"
            + "|(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<sign>[-+*/^(),<>])"
            + "|(?<end>$)"
            + "|(?<other>.))");

    /** The words of a formula, the last of kind END. */
    static List<Token> all(String formula) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(formula);
        while (matcher.lookingAt()) {
            Token token = of(matcher);
            tokens.add(token);
            if (token.kind == Kind.END) {
                break;
            }
            matcher.region(matcher.end(), formula.length());
        }
        return List.copyOf(tokens);
    }

    private static Token of(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (matcher.group(group) != null) {
                return new Token(kind, matcher.group(group), matcher.start(group));
            }
        }
        return new Token(Kind.SIGN, matcher.group("other"), matcher.start("other"));
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** How an error message calls it. */
    String described() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
