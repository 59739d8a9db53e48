package org.tradebrief.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.figure.ObsStatus;

/** Reads values as one dialect writes them. */
final class ValueReader {
    private static final int MOST_DIGITS_OF_A_LONG = 18;
    private static final List<String> CUSTOMARY_MARKS = List.of("..", ":", "n.a.", "n/a", "na", "-", "...", "…", "x");

    private final Dialect dialect;
    private final Pattern number;
    private final Pattern beginning;
    private final String thousands;
    private final List<Map.Entry<String, ObsStatus>> flagsByLength;

    ValueReader(Dialect dialect) {
        this.dialect = dialect;
        String point = Pattern.quote(dialect.decimal().toString());
        String group = dialect.decimal() == '.' ? "[, ']" : "[. ']";
        this.thousands = group;
        String whole = "(?:\\d{1,3}(?<mark>" + group + ")\\d{3}(?:\\k<mark>\\d{3}){0,12}|\\d{1,40})";
        this.number = Pattern.compile("[+-]?" + whole + "(?:" + point + "\\d{1,40})?(?:[eE][+-]?\\d{1,2})?");
        this.beginning = Pattern.compile("[+-]?(?:" + whole + "(?:" + point + "\\d{1,40})?)?");
        this.flagsByLength = dialect.flags().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, ObsStatus> flag) ->
                                -flag.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What a field says. */
    ObsValue read(String field) {
        BigDecimal plain = dialect.decimal() == '.' ? plain(field) : null;
        return plain != null ? new ObsValue.Number(plain, ObsStatus.A) : marked(field);
    }

    /** The number of a field that holds digits and at most one point, as nearly all do; otherwise null. */
    private static @org.jspecify.annotations.Nullable BigDecimal plain(String field) {
        int length = field.length();
        int start = length > 0 && field.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long digits = 0;
        if (length == start || length - start > MOST_DIGITS_OF_A_LONG) {
            return null;
        }
        for (int i = start; i < length; i++) {
            char c = field.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (c == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(start == 1 ? -digits : digits, point < 0 ? 0 : length - 1 - point);
    }

    private ObsValue marked(String field) {
        String text = Normalizer.normalize(field, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .strip();
        if (dialect.isMissing(text) || dialect.isMissing(field.strip())) {
            return new ObsValue.Missing(ObsStatus.A);
        }
        for (Map.Entry<String, ObsStatus> flag : flagsByLength) {
            if (text.endsWith(flag.getKey())) {
                String rest = text.substring(0, text.length() - flag.getKey().length())
                        .strip();
                if (dialect.isMissing(rest)) {
                    return new ObsValue.Missing(flag.getValue());
                }
                if (number.matcher(rest).matches()) {
                    return new ObsValue.Number(decimal(rest), flag.getValue());
                }
            }
        }
        return number.matcher(text).matches()
                ? new ObsValue.Number(decimal(text), ObsStatus.A)
                : new ObsValue.Refused(stop(text), hint(text));
    }

    private BigDecimal decimal(String text) {
        return new BigDecimal(text.replaceAll(thousands, "").replace(',', '.'));
    }

    private int stop(String text) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private String hint(String text) {
        char other = dialect.decimal() == '.' ? ',' : '.';
        if (CUSTOMARY_MARKS.contains(text.toLowerCase(Locale.ROOT))) {
            return "if it stands for no value, declare it under missing";
        }
        Dialect turned = new Dialect(dialect.delimiter(), other, dialect.missing(), dialect.flags());
        return new ValueReader(turned).number.matcher(text).matches()
                ? "if '" + other + "' is the decimal mark, declare decimal: \"" + other + "\""
                : "if it ends in a flag, declare that under flags";
    }
}
