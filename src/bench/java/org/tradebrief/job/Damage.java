package org.tradebrief.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.job.GeneratedPress.Row;

/** What befalls printed figures on their way into a file. */
enum Damage {
    NOTHING("nothing"),
    THOUSANDFOLD("x1000 or /1000"),
    YI_AS_BILLION("亿 read as billion"),
    SWAPPED_FLOW("exports and imports swapped"),
    WRONG_YEAR("wrong year"),
    DROPPED_ROW("row dropped, column moved up"),
    SIGN("sign lost or added"),
    TRANSPOSED("neighbouring digits swapped"),
    WRONG_CURRENCY("wrong currency"),
    STALE("last year's value"),
    DUPLICATE("value of the row above"),
    SHUFFLED_GROUPS("digit groups shuffled");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final String label;

    Damage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The rows after the damage, of one place chosen at random; the same rows where there is no such place. */
    List<Row> apply(List<Row> rows, SplittableRandom random) {
        return switch (this) {
            case NOTHING -> rows;
            case THOUSANDFOLD ->
                one(
                        rows,
                        random,
                        Damage::isDollarLevel,
                        row -> row.with(
                                row.printed().replace("billion", random.nextBoolean() ? "trillion" : "million")));
            case YI_AS_BILLION -> one(rows, random, Damage::isDollarLevel, Damage::inYi);
            case SWAPPED_FLOW -> swapped(rows, random);
            case WRONG_YEAR ->
                one(
                        rows,
                        random,
                        Damage::isDollarLevel,
                        row -> row.of(row.flow(), Integer.toString(year(row) + (random.nextBoolean() ? 1 : -1))));
            case DROPPED_ROW -> movedUp(rows, random);
            case SIGN ->
                one(
                        rows,
                        random,
                        row -> row.measure() == Measure.GROWTH,
                        row -> row.with(
                                row.printed().startsWith("-") ? row.printed().substring(1) : "-" + row.printed()));
            case TRANSPOSED -> one(rows, random, Damage::isDollarLevel, row -> transposed(row, random));
            case WRONG_CURRENCY ->
                one(rows, random, Damage::isDollarLevel, row -> row.with(number(row.printed()) + " billion yuan"));
            case STALE ->
                one(
                        rows,
                        random,
                        row -> earlier(rows, row) != row,
                        row -> row.with(earlier(rows, row).printed()));
            case DUPLICATE ->
                one(
                        rows,
                        random,
                        row -> above(rows, row) != row,
                        row -> row.with(above(rows, row).printed()));
            case SHUFFLED_GROUPS -> shuffled(rows);
        };
    }

    private static List<Row> one(
            List<Row> rows, SplittableRandom random, Predicate<Row> eligible, UnaryOperator<Row> change) {
        List<Row> places = rows.stream().filter(eligible).toList();
        Row place = places.get(random.nextInt(places.size()));
        return rows.stream().map(row -> row == place ? change.apply(row) : row).toList();
    }

    private static boolean isDollarLevel(Row row) {
        return row.isLevel() && row.printed().startsWith("$") && !row.source().equals(GeneratedPress.COMMENTARY);
    }

    private static Row inYi(Row row) {
        BigDecimal yi = new BigDecimal(number(row.printed())).movePointRight(1);
        return row.with("$" + yi.toPlainString() + " billion");
    }

    /** Both labels change places where the source prints both. */
    private static List<Row> swapped(List<Row> rows, SplittableRandom random) {
        List<Row> places = rows.stream()
                .filter(row -> isDollarLevel(row) && row.flow() == Flow.X)
                .toList();
        Row place = places.get(random.nextInt(places.size()));
        return rows.stream()
                .map(row -> {
                    boolean same = row.isLevel()
                            && row.source().equals(place.source())
                            && row.indicator().equals(place.indicator())
                            && row.period().equals(place.period());
                    return !same
                            ? row
                            : switch (row.flow()) {
                                case X -> row.of(Flow.M, row.period());
                                case M -> row.of(Flow.X, row.period());
                                case T, B, N -> row;
                            };
                })
                .toList();
    }

    /** The values of a column from some row on are those of the row below; the last is lost. */
    private static List<Row> movedUp(List<Row> rows, SplittableRandom random) {
        List<Row> places = rows.stream()
                .filter(row -> isDollarLevel(row) && later(rows, row) != row)
                .toList();
        Row place = places.get(random.nextInt(places.size()));
        List<Row> moved = new ArrayList<>();
        for (Row row : rows) {
            boolean below = isSameColumn(row, place) && year(row) >= year(place);
            if (!below) {
                moved.add(row);
            } else if (later(rows, row) != row) {
                moved.add(row.with(later(rows, row).printed()));
            }
        }
        return moved;
    }

    private static Row transposed(Row row, SplittableRandom random) {
        String digits = number(row.printed());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            char next = digits.charAt(i + 1);
            if (Character.isDigit(digits.charAt(i)) && Character.isDigit(next) && digits.charAt(i) != next) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return row;
        }
        int i = places.get(random.nextInt(places.size()));
        String swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
        return row.with(row.printed().replace(digits, swapped));
    }

    /** Month, day, years and numbers in the order of the original, poured into the slots of the translation. */
    private static List<Row> shuffled(List<Row> rows) {
        List<Row> sentence = rows.stream()
                .filter(row -> row.source().equals(GeneratedPress.COMMENTARY))
                .toList();
        int year = year(sentence.get(2));
        String yi = new BigDecimal(number(sentence.get(3).printed()))
                .movePointRight(1)
                .toPlainString();
        boolean fell = sentence.get(4).printed().startsWith("-");
        String growth = number(sentence.get(4).printed()).replace("-", "");
        String[] level = yi.split("\\.");
        String[] groups = {
            "11", "23", Integer.toString(year + 1), Integer.toString(year), level[0], level[1], growth.split("\\.")[0]
        };
        List<String> phrases = List.of(
                "the Report " + groups[0],
                "November " + groups[1],
                "in " + groups[2],
                "US$" + groups[3] + "." + groups[4] + " billion",
                (fell ? "down by " : "up ") + groups[5] + "." + groups[6] + "%");
        return rows.stream()
                .map(row -> sentence.contains(row) ? row.with(phrases.get(sentence.indexOf(row))) : row)
                .toList();
    }

    private static Row earlier(List<Row> rows, Row row) {
        return inYear(rows, row, year(row) - 1);
    }

    private static Row later(List<Row> rows, Row row) {
        return inYear(rows, row, year(row) + 1);
    }

    private static Row inYear(List<Row> rows, Row row, int year) {
        return rows.stream()
                .filter(other -> isDollarLevel(row) && isSameColumn(other, row) && year(other) == year)
                .findFirst()
                .orElse(row);
    }

    private static boolean isSameColumn(Row row, Row other) {
        return isDollarLevel(row)
                && row.source().equals(other.source())
                && row.indicator().equals(other.indicator())
                && row.flow() == other.flow();
    }

    /** The level that the same source prints before a level. */
    private static Row above(List<Row> rows, Row row) {
        List<Row> levels = rows.stream()
                .filter(other -> isDollarLevel(other) && other.source().equals(row.source()))
                .toList();
        int at = levels.indexOf(row);
        return at > 0 ? levels.get(at - 1) : row;
    }

    private static int year(Row row) {
        return Integer.parseInt(row.period());
    }

    private static String number(String phrase) {
        Matcher matcher = NUMBER.matcher(phrase);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no number in " + phrase);
        }
        return matcher.group();
    }
}
