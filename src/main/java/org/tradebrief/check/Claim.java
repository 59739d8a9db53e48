package org.tradebrief.check;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;

/** What words without a number claim, by the few words that such claims are made with. */
enum Claim {
    /** Lower than ever before. */
    RECORD_LOW("record low|all-time low|lowest (on record|ever)|新低|历史最低"),
    /** Higher than ever before. */
    RECORD("\\brecord\\b|all-time (high|peak)|highest (on record|ever)|新高|历史最高|创纪录"),
    /** Above a number for the first time. */
    FIRST_ABOVE("first (time )?(above|to exceed|exceed|to surpass|surpass|over|topp)|for the first time|首次"),
    /** More than half of a whole. */
    LARGER_SHARE("(larger|greater|bigger) (share|part)|majority|more than half|过半|占比更大|大部分|多数"),
    /** Faster than something else. */
    EXCEEDS("exceed|surpass|outpac|outstrip|(faster|higher|greater|larger|more) than|above|高于|超过|快于|领先"),
    /** Words outside the vocabulary. */
    OTHER("");

    private final Pattern words;

    Claim(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The claim that a phrase makes; of several the one that is declared first. */
    static Claim of(String phrase) {
        for (Claim claim : values()) {
            if (claim.words.matcher(phrase).find()) {
                return claim;
            }
        }
        return OTHER;
    }

    /** The figures that make this claim. */
    List<ReadFigure> in(Evidence evidence) {
        return evidence.all(Measure.CLAIM).stream()
                .filter(read -> of(read.figure().printed()) == this)
                .toList();
    }
}
