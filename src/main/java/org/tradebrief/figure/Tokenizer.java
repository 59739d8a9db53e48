package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.UnitName;
import org.tradebrief.figure.Source.Conventions;

/** Cuts a normalised phrase into words and signs, from left to right, the longest first. */
final class Tokenizer {
    private static final String FOOTNOTE_SIGNS = "*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉";
    private static final int LONGEST_FOOTNOTE = 3;
    private static final List<String> ORDINAL_SUFFIXES = List.of("st", "nd", "rd", "th");

    private final String text;
    private final Conventions conventions;
    private final NumberWords words;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Conventions conventions, NumberWords words) {
        this.text = text;
        this.conventions = conventions;
        this.words = words;
    }

    /** The tokens of a normalised phrase in printed order. */
    static Tokens tokens(String text, Conventions conventions, NumberWords words) {
        Tokenizer tokenizer = new Tokenizer(text, conventions, words);
        for (int at = 0; at < text.length(); ) {
            at = tokenizer.next(at);
        }
        return withoutHyphens(new Tokens(tokenizer.tokens));
    }

    /** Hyphens between a number and its unit say nothing: {@code the 1.5-trillion-yuan mark}. */
    private static Tokens withoutHyphens(Tokens tokens) {
        return new Tokens(IntStream.range(0, tokens.size())
                .filter(k -> !isHyphen(tokens, k))
                .mapToObj(tokens::get)
                .toList());
    }

    private static boolean isHyphen(Tokens tokens, int k) {
        boolean glued = tokens.isGlued(k) && tokens.isGlued(k + 1);
        boolean number = tokens.sense(k - 1) instanceof Numeral || tokens.sense(k - 1) instanceof Magnitude;
        boolean unit = tokens.sense(k + 1) instanceof Magnitude
                || tokens.sense(k + 1) == Mark.TIMES
                || tokens.unit(k + 1).filter(name -> !name.leads()).isPresent();
        return tokens.sense(k) == Mark.DASH && glued && number && unit;
    }

    private int next(int at) {
        if (text.charAt(at) == ' ') {
            return at + 1;
        }
        int footnote = endOfFootnote(at);
        if (footnote > at) {
            return footnote;
        }
        Token token = DigitNumeral.startsAt(text, at, conventions.decimalMark()) ? digits(at) : word(at);
        tokens.add(token);
        return token.to();
    }

    private int endOfFootnote(int at) {
        if (FOOTNOTE_SIGNS.indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        int close = text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
        return close > at && close - at <= LONGEST_FOOTNOTE + 1 ? close + 1 : at;
    }

    /** A number in digits, unless letters glued to it make it an ordinal or part of a name ({@code G20}). */
    private Token digits(int at) {
        Token number = DigitNumeral.at(text, at, conventions.decimalMark());
        int end = PrintedText.endOfLetters(text, number.to());
        String glued = text.substring(number.to(), end).toLowerCase(Locale.ROOT);
        if (ORDINAL_SUFFIXES.contains(glued) && number.sense() instanceof Numeral numeral) {
            return Token.of(ordinal(numeral, text.substring(number.to(), end)), text, at, end);
        }
        boolean followsName = gluedToName(at);
        boolean leadsName = !glued.isEmpty()
                && glued.length() <= 2
                && words.longestAt(text, number.to()).isEmpty();
        return followsName || leadsName ? Token.of(Mark.OTHER, text, at, leadsName ? end : number.to()) : number;
    }

    private static Sense ordinal(Numeral numeral, String suffix) {
        boolean counts = numeral.value().scale() <= 0 && numeral.value().precision() <= 9;
        return counts ? new Place(numeral.value().intValueExact(), suffix) : Mark.OTHER;
    }

    /** Whether a word ends right before a number, with or without hyphen, so that both are one name. */
    private boolean gluedToName(int at) {
        boolean hyphen = at > 1 && text.charAt(at - 1) == '-';
        int end = hyphen ? at - 1 : at;
        if (!PrintedText.isLetter(text, end - 1)) {
            return false;
        }
        return switch (senseEndingAt(end)) {
            case Mark mark -> mark != Mark.TOP && mark != Mark.WHEN;
            case Magnitude _ -> !hyphen;
            case UnitName name -> !hyphen && !name.leads();
            default -> true;
        };
    }

    private Sense senseEndingAt(int end) {
        return tokens.reversed().stream()
                .filter(token -> token.to() == end)
                .findFirst()
                .map(Token::sense)
                .orElse(Mark.OTHER);
    }

    private Token word(int at) {
        if (text.charAt(at) == '¥') {
            return Token.of(new UnitName(yuanOrYen(), BigDecimal.ONE, true), text, at, at + 1);
        }
        Optional<Token> known = words.longestAt(text, at);
        Optional<Token> spelled = SpelledNumber.at(text, at);
        if (spelled.isPresent()
                && (known.isEmpty() || spelled.get().to() >= known.get().to())) {
            return spelled.get();
        }
        return known.orElseGet(
                () -> Token.of(Mark.OTHER, text, at, Math.max(at + 1, PrintedText.endOfLetters(text, at))));
    }

    private Unit yuanOrYen() {
        return Unit.currency(conventions.isChinese() ? "CNY" : "JPY");
    }
}
