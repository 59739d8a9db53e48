package org.tradebrief.reconcile.deductive;

import java.math.BigDecimal;

/** How many slips of the pen lie between two numbers. */
final class EditDistance {
    private EditDistance() {}

    /**
     * The least number of digits inserted, left out, replaced or exchanged with their neighbour (Damerau 1964), both
     * numbers written with the same decimals and without the mark; a sign counts as a digit.
     */
    static int between(BigDecimal one, BigDecimal other) {
        int decimals = Math.max(0, Math.max(plain(one).scale(), plain(other).scale()));
        return between(digits(one, decimals), digits(other, decimals));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static String digits(BigDecimal number, int decimals) {
        return plain(number).setScale(decimals).unscaledValue().toString();
    }

    private static int between(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                distance[i][j] = Math.min(
                        distance[i - 1][j - 1] + replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
                }
            }
        }
        return distance[one.length()][other.length()];
    }
}
