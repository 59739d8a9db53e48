package org.tradebrief.reconcile.repair;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.figure.Quantity;

/** The printed digits of a number, and what they may have been before one slip of the pen. */
final class Digits {
    private final Quantity quantity;
    private final String digits;
    private final List<Edit> edits = new ArrayList<>();

    /** Digits before a slip of some kind, as a quantity. */
    record Edit(Repair.Kind kind, Quantity quantity) {}

    private Digits(Quantity quantity, String digits) {
        this.quantity = quantity;
        this.digits = digits;
    }

    /** All numbers that one slip turns into the printed one; none for an exact count, a fraction or a range. */
    static List<Edit> edits(Quantity quantity) {
        if (quantity.lastDigit().signum() == 0 || quantity.hedge() == Quantity.Hedge.RANGE) {
            return List.of();
        }
        BigInteger printed = quantity.value()
                .abs()
                .divide(quantity.lastDigit(), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        return new Digits(quantity, printed.toString()).all();
    }

    private List<Edit> all() {
        for (int i = 0; i + 1 < digits.length(); i++) {
            swapped(i);
        }
        for (int i = 0; i + 1 < digits.length(); i++) {
            single(i);
        }
        for (int i = 0; i <= digits.length(); i++) {
            inserted(i);
        }
        for (int i = 0; i < digits.length(); i++) {
            replaced(i);
        }
        return edits;
    }

    private void swapped(int i) {
        if (digits.charAt(i) != digits.charAt(i + 1)) {
            String before = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            add(Repair.Kind.DIGITS_SWAPPED, before, quantity.lastDigit());
        }
    }

    private void single(int i) {
        boolean firstOfRun = i == 0 || digits.charAt(i - 1) != digits.charAt(i);
        if (digits.charAt(i) == digits.charAt(i + 1) && firstOfRun) {
            String before = digits.substring(0, i) + digits.substring(i + 1);
            add(Repair.Kind.DIGIT_DOUBLED, before, quantity.lastDigit());
            add(Repair.Kind.DIGIT_DOUBLED, before, quantity.lastDigit().scaleByPowerOfTen(1));
        }
    }

    /** The missing digit stood before the decimal mark, or after it. */
    private void inserted(int i) {
        for (char digit = i == 0 ? '1' : '0'; digit <= '9'; digit++) {
            String before = digits.substring(0, i) + digit + digits.substring(i);
            add(Repair.Kind.DIGIT_MISSING, before, quantity.lastDigit());
            if (i > 0) {
                add(Repair.Kind.DIGIT_MISSING, before, quantity.lastDigit().scaleByPowerOfTen(-1));
            }
        }
    }

    private void replaced(int i) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != digits.charAt(i)) {
                String before = digits.substring(0, i) + digit + digits.substring(i + 1);
                add(Repair.Kind.DIGIT_WRONG, before, quantity.lastDigit());
            }
        }
    }

    private void add(Repair.Kind kind, String before, BigDecimal lastDigit) {
        BigDecimal unsigned = new BigDecimal(before).multiply(lastDigit);
        BigDecimal value = quantity.value().signum() < 0 ? unsigned.negate() : unsigned;
        BigDecimal ratio = lastDigit.divide(quantity.lastDigit());
        edits.add(new Edit(
                kind,
                new Quantity(
                        value.subtract(
                                quantity.value().subtract(quantity.lower()).multiply(ratio)),
                        value,
                        value.add(quantity.upper().subtract(quantity.value()).multiply(ratio)),
                        quantity.unit(),
                        quantity.hedge(),
                        lastDigit,
                        before.length())));
    }
}
