package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.tradebrief.figure.Measure;

/** Figures that one set of true numbers would print are never accused, however they are rounded and hedged. */
class ConsistentFiguresTest {
    private static final String[] INDICATORS = {"TCI", "DDS", "SVC", "TRD"};

    @Property(tries = 50)
    @Tag("property")
    void roundedTruthNeverFails(@ForAll long seed) {
        World world = new World(new Random(seed));
        Findings findings = world.printed().confront();
        assertThat(findings.with(Verdict.FAILS))
                .filteredOn(finding -> !finding.rule().startsWith("band.") && finding.level() > 0)
                .isEmpty();
        assertThat(findings.with(Verdict.HOLDS)).isNotEmpty();
    }

    /** Two years of exports and imports of four nested aggregates, and what a press would print of them. */
    private static final class World {
        private final Random random;
        private final Printed printed = new Printed();
        private int next;

        World(Random random) {
            this.random = random;
        }

        Printed printed() {
            double[][] before = levels();
            double[][] after = levels();
            for (int i = 0; i < INDICATORS.length; i++) {
                String indicator = INDICATORS[i];
                for (String flow : new String[] {"X", "M", "T", "B"}) {
                    double then = flow(before[i], flow);
                    double now = flow(after[i], flow);
                    printed.level(id(), "CHN." + indicator + "." + flow + ".2021", amount(then));
                    printed.level(id(), "CHN." + indicator + "." + flow + ".2022", amount(now));
                    if (!flow.equals("B")) {
                        String what = "CHN." + indicator + "." + flow + ".2022";
                        printed.print(id(), what, Measure.GROWTH, percent((now / then - 1) * 100), "");
                        if (i < INDICATORS.length - 1) {
                            double share = now / flow(after[i + 1], flow) * 100;
                            printed.print(id(), what, Measure.SHARE, percent(share), INDICATORS[i + 1]);
                        }
                    }
                }
            }
            return printed;
        }

        /** Exports and imports, each aggregate larger than the one before. */
        private double[][] levels() {
            double[][] levels = new double[INDICATORS.length][2];
            for (int flow = 0; flow < 2; flow++) {
                double size = 1e9 * Math.exp(3 * random.nextDouble());
                for (double[] level : levels) {
                    size *= 1.1 + random.nextDouble();
                    level[flow] = size;
                }
            }
            return levels;
        }

        private static double flow(double[] exportsAndImports, String flow) {
            double exports = exportsAndImports[0];
            double imports = exportsAndImports[1];
            return switch (flow) {
                case "X" -> exports;
                case "M" -> imports;
                case "T" -> exports + imports;
                default -> exports - imports;
            };
        }

        /** A plain number is printed to the billion or finer, since a trailing zero is read as a printed digit. */
        private String amount(double value) {
            BigDecimal billions = new BigDecimal(value).movePointLeft(9);
            int digits = 2 + random.nextInt(4);
            return switch (value > 0 ? random.nextInt(4) : 0) {
                case 1 -> "over " + phrase(billions.round(new MathContext(digits, RoundingMode.DOWN)));
                case 2 -> "nearly " + phrase(billions.round(new MathContext(digits, RoundingMode.UP)));
                case 3 -> "about " + phrase(billions.round(new MathContext(digits, RoundingMode.HALF_UP)));
                default -> phrase(billions.setScale(random.nextInt(3), RoundingMode.HALF_UP));
            };
        }

        private static String phrase(BigDecimal billions) {
            return (billions.signum() < 0 ? "-$" : "$") + billions.abs().toPlainString() + " billion";
        }

        private String percent(double value) {
            return new BigDecimal(value)
                            .setScale(random.nextInt(3), RoundingMode.HALF_UP)
                            .toPlainString()
                    + "%";
        }

        private String id() {
            return "S" + random.nextInt(3) + "-" + next++;
        }
    }
}
