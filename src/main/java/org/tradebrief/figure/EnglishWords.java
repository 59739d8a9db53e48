package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Change;
import org.tradebrief.figure.Sense.Comparison;
import org.tradebrief.figure.Sense.FractionSign;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Multiple;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;

/** English words around printed numbers; South Asian lakh and crore among them. */
final class EnglishWords {
    private EnglishWords() {}

    static Map<String, Sense> table() {
        WordTable table = new WordTable();
        magnitudes(table);
        hedges(table);
        changes(table);
        marks(table);
        return table.senses();
    }

    private static void magnitudes(WordTable table) {
        magnitude(table, "10", "decade, decades");
        magnitude(table, "12", "dozen");
        magnitude(table, "100", "hundred, century, centuries");
        magnitude(table, "1e3", "thousand, k");
        magnitude(table, "1e5", "lakh, lakhs, lac");
        magnitude(table, "1e6", "million, millions, mln, mln., mn, mn., mio, mio., m");
        magnitude(table, "1e7", "crore, crores, cr");
        magnitude(table, "1e9", "billion, billions, bln, bln., bn, bn., b, milliard, milliards, mrd, mrd.");
        magnitude(table, "1e12", "trillion, trillions, trln, trn, tn, tn.");
        table.put(
                new Malformed("a vague number", "a number in digits or words"),
                "several, dozens, hundreds, thousands, tens, a few, a couple");
    }

    private static void hedges(WordTable table) {
        table.put(new Malformed("a margin of error", "the number itself"), "±, +/-");
        table.put(new Malformed("a sign that falls in some tables and rises in others", "a minus sign"), "△, ▽");
        table.put(
                new Qualifier(Hedge.APPROXIMATE, Reach.NEXT),
                "about, around, roughly, approximately, approx, approx., some, circa, ca., c., an estimated, estimated");
        table.put(new Qualifier(Hedge.APPROXIMATE, Reach.BEHIND), "or so, or thereabouts");
        table.put(
                new Qualifier(Hedge.OVER, Reach.NEXT),
                "over, at least, not less than, no less than, no fewer than, upwards of, in excess of, beyond, >, >=, ≥");
        table.put(new Comparison(Hedge.OVER, 1), "more than, greater than, higher than, above");
        table.put(new Comparison(Hedge.NEARLY, -1), "less than, fewer than, lower than, smaller than, below, under");
        table.put(
                new Qualifier(Hedge.OVER, Reach.AHEAD),
                "exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, topped, topping");
        table.put(new Qualifier(Hedge.OVER, Reach.BEHIND), "or more, and more, and above");
        table.put(new Qualifier(Hedge.OVER, Reach.LAST), "-odd, odd, +");
        table.put(
                new Qualifier(Hedge.NEARLY, Reach.NEXT),
                "nearly, almost, close to, just under, up to, at most, no more than, not more than, as much as, as many as,"
                        + " just short of, <, <=, ≤");
        table.put(new Qualifier(Hedge.NEARLY, Reach.BEHIND), "or less, or fewer");
    }

    private static void changes(WordTable table) {
        table.put(
                new Change(1),
                "up, grew, grow, grows, growing, growth, rose, rise, rises, rising, risen, increase, increases,"
                        + " increased, increasing, climbed, climbing, gained, gain, expanded, expanding, expansion,"
                        + " jumped, surged, soared, higher, more, ↑, ▲");
        table.put(
                new Change(-1),
                "down, fell, fall, falls, falling, fallen, decrease, decreases, decreased, decreasing, decline,"
                        + " declines, declined, declining, drop, drops, dropped, dropping, shrank, shrink, shrinking,"
                        + " contracted, contracting, contraction, slumped, slump, plunged, plunge, slipped, dipped,"
                        + " dip, sank, lost, loss, reduced, reduction, lower, less, fewer, negative, ↓, ▼");
        multiple(table, "2", "doubled, doubling, twofold, two-fold, twice");
        multiple(table, "3", "tripled, trebled, tripling, threefold, three-fold, thrice");
        multiple(table, "4", "quadrupled, quadrupling, fourfold, four-fold");
        multiple(table, "5", "quintupled, fivefold, five-fold");
        multiple(table, "10", "tenfold, ten-fold");
        multiple(table, "0.5", "halved, halving");
        table.put(Mark.TIMES, "times, fold, -fold, x");
        table.put(Mark.OUT_OF, "out of, in every");
    }

    private static void marks(WordTable table) {
        table.put(new Part(2), "half, halves, one-half");
        table.put(new Part(4), "quarter, quarters, fourths");
        table.put(new Part(3), "thirds");
        table.put(new Part(5), "fifths");
        table.put(new Part(6), "sixths");
        table.put(new Part(7), "sevenths");
        table.put(new Part(8), "eighths");
        table.put(new Part(9), "ninths");
        table.put(new Part(10), "tenths");
        table.put(new Part(100), "hundredths");
        fractionSigns(table);
        table.put(Mark.ARTICLE, "a, an");
        table.put(
                Mark.FILLER,
                "the, of, at, total, totals, totalled, totaling, a total of, year-on-year, year on year, yoy");
        table.put(Mark.AND, "and, &");
        table.put(Mark.TO, "to, through");
        table.put(Mark.REACHED, "reached, reaching, hit, is, was, stood");
        table.put(Mark.FROM, "from");
        table.put(Mark.BETWEEN, "between");
        table.put(Mark.DASH, "-");
        table.put(Mark.MINUS, "minus");
        table.put(Mark.TILDE, "~");
        table.put(Mark.SLASH, "/");
        table.put(Mark.OPEN, "(");
        table.put(Mark.CLOSE, ")");
        table.put(Mark.BREAK, ",");
        table.put(Mark.BREAK, ";, :");
        table.put(Mark.TOP, "top");
        table.put(Mark.NUMBER_SIGN, "no., nos., number, #, №");
        table.put(
                Mark.WHEN,
                "in, by, since, until, till, during, before, after, year, fiscal, early, late, mid, mid-, end-");
        table.put(
                Mark.CALENDAR,
                "january, february, march, april, may, june, july, august, september, october, november, december,"
                        + " jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec");
    }

    private static void fractionSigns(WordTable table) {
        table.put(new FractionSign(1, 2), "½");
        table.put(new FractionSign(1, 3), "⅓");
        table.put(new FractionSign(2, 3), "⅔");
        table.put(new FractionSign(1, 4), "¼");
        table.put(new FractionSign(3, 4), "¾");
        table.put(new FractionSign(1, 5), "⅕");
        table.put(new FractionSign(2, 5), "⅖");
        table.put(new FractionSign(1, 8), "⅛");
    }

    private static void magnitude(WordTable table, String factor, String words) {
        table.put(new Magnitude(new BigDecimal(factor)), words);
    }

    private static void multiple(WordTable table, String times, String words) {
        table.put(new Multiple(new BigDecimal(times)), words);
    }
}
