package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.UnitName;

/** Finds every number of a phrase with its unit, hedge and sign; years and days of a date are none. */
final class ExpressionParser {
    private static final List<String> SPANS = List.of("months", "quarters", "weeks", "days", "years");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Tokens tokens;
    private final OperandParser operands;

    private ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    /** The numbers of a phrase in printed order. */
    static List<Expression> expressions(Tokens tokens) {
        return new ExpressionParser(tokens).all();
    }

    private List<Expression> all() {
        List<Expression> found = new ArrayList<>();
        int free = 0;
        for (int k = 0; k < tokens.size(); ) {
            Optional<Operand> operand = isCalendar(k) ? Optional.empty() : operands.at(k);
            if (operand.isEmpty()) {
                k++;
                continue;
            }
            ExpressionReader reader = new ExpressionReader(tokens, operands, free, k, operand.get());
            found.add(reader.read());
            k = reader.next();
            free = k;
        }
        return found;
    }

    /** Whether a number is the year, month, day or ordinal of something else. */
    private boolean isCalendar(int k) {
        Sense before = tokens.sense(k - 1);
        Sense after = tokens.sense(k + 1);
        if (tokens.sense(k) instanceof Part && before instanceof Place) {
            return true;
        }
        if (before == Mark.CALENDAR || after == Mark.CALENDAR || before == Mark.NUMBER_SIGN) {
            return tokens.sense(k) instanceof Numeral;
        }
        if (before instanceof Place && k + 1 < tokens.size() && SPANS.contains(tokens.word(k + 1))) {
            return true;
        }
        boolean dated = before == Mark.WHEN
                || before == Mark.OPEN && after == Mark.CLOSE
                || isJoint(before) && isYear(k - 2)
                || isJoint(after) && isYear(k + 2);
        return dated && isYear(k) && !(after instanceof UnitName) && !(after instanceof Magnitude);
    }

    private static boolean isJoint(Sense sense) {
        return sense == Mark.DASH || sense == Mark.TO || sense == Mark.SLASH || sense == Mark.AND;
    }

    private boolean isYear(int k) {
        if (!(tokens.sense(k) instanceof Numeral(var value, var _, var _))) {
            return false;
        }
        boolean fourDigits = value.scale() == 0 && tokens.word(k).length() == 4;
        return fourDigits && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }
}
