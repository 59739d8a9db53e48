package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.UnitName;

/** Finds every number of a phrase with its unit, hedge and sign; years and days of a date are none. */
final class ExpressionParser {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final List<Token> tokens;
    private final OperandParser operands;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    /** The numbers of a phrase in printed order. */
    static List<Expression> expressions(List<Token> tokens) {
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
            Surroundings surroundings = new Surroundings(tokens, operands, free, k, operand.get());
            found.add(surroundings.expression());
            k = surroundings.next();
            free = k;
        }
        return found;
    }

    private boolean isCalendar(int k) {
        if (!(sense(k) instanceof Numeral numeral)) {
            return false;
        }
        Sense after = sense(k + 1);
        if (sense(k - 1) == Mark.CALENDAR || after == Mark.CALENDAR) {
            return true;
        }
        boolean dated = sense(k - 1) == Mark.WHEN || sense(k - 1) == Mark.OPEN && after == Mark.CLOSE;
        return dated && isYear(numeral, k) && !(after instanceof UnitName) && !(after instanceof Magnitude);
    }

    private boolean isYear(Numeral numeral, int k) {
        BigDecimal value = numeral.value();
        boolean fourDigits =
                value.scale() == 0 && tokens.get(k).to() - tokens.get(k).from() == 4;
        return fourDigits && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    private Sense sense(int k) {
        return k >= 0 && k < tokens.size() ? tokens.get(k).sense() : Mark.OTHER;
    }
}
