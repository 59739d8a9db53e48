package org.tradebrief.figure;

import java.util.Map;
import java.util.TreeMap;

/** A vocabulary in the making: one line a meaning. */
final class WordTable {
    private final Map<String, Sense> senses = new TreeMap<>();

    /** Gives a meaning to words that are separated by commas. */
    WordTable put(Sense sense, String words) {
        for (String word : words.split(", ", -1)) {
            if (!word.isEmpty()) {
                senses.put(word, sense);
            }
        }
        return this;
    }

    Map<String, Sense> senses() {
        return senses;
    }
}
