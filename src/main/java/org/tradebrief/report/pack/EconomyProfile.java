package org.tradebrief.report.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradebrief.derive.DeclaredStructure;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.derive.Structure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.NumberFormat;

/** What is held of one economy's trade, year by year, beside the world and the other economies. */
public final class EconomyProfile {
    private final Release release;
    private final EconomyTemplate template;
    private final String area;
    private final Index index;

    /** The estimates and indicators of a release by name, made once for all its economies. */
    public static final class Index {
        private final Map<String, Derived> derived = new HashMap<>();
        private final TreeSet<String> economies = new TreeSet<>();
        private final TreeSet<Integer> years = new TreeSet<>();

        /** Looks through a release for what a template follows. */
        public Index(Release release, EconomyTemplate template) {
            release.derived().forEach(one -> derived.put(one.id(), one));
            Structure structure = new DeclaredStructure(release.catalogue());
            for (Estimate estimate : release.estimates()) {
                var series = estimate.cell().series();
                if (series.indicator().equals(template.indicator())
                        && series.unit().code().equals(template.unit())
                        && estimate.cell().period().frequency() == Period.Frequency.A) {
                    years.add(estimate.cell().period().year());
                    if (structure.economy(series.area())) {
                        economies.add(series.area());
                    }
                }
            }
        }

        /** The economies of which something is held, by code. */
        public List<String> economies() {
            return List.copyOf(economies);
        }
    }

    /** The profile of an economy. */
    public EconomyProfile(Release release, EconomyTemplate template, Index index, String area) {
        this.release = release;
        this.template = template;
        this.index = index;
        this.area = area;
    }

    /** How amounts are shown: in billions, or in millions where no amount of the economy reaches one billion. */
    enum Magnitude {
        BILLION(9),
        MILLION(6);

        private final int exponent;

        Magnitude(int exponent) {
            this.exponent = exponent;
        }

        /** The power of ten that shown amounts are multiples of. */
        int exponent() {
            return exponent;
        }

        /** Its English word. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Single units shown in this magnitude with one decimal. */
        NumberFormat format() {
            return switch (this) {
                case BILLION -> NumberFormat.billions(1);
                case MILLION -> NumberFormat.millions(1);
            };
        }
    }

    Release release() {
        return release;
    }

    EconomyTemplate template() {
        return template;
    }

    String area() {
        return area;
    }

    /** Years from the first to the last in which this economy has exports or imports. */
    List<Integer> years() {
        return index.years.stream()
                .filter(year -> value(area, Flow.X, year).isPresent()
                        || value(area, Flow.M, year).isPresent())
                .toList();
    }

    List<String> economies() {
        return index.economies();
    }

    Magnitude magnitude() {
        return years().stream()
                        .flatMap(year -> Stream.of(value(area, Flow.X, year), value(area, Flow.M, year)))
                        .flatMap(Optional::stream)
                        .anyMatch(value -> Math.abs(value) >= 1e9)
                ? Magnitude.BILLION
                : Magnitude.MILLION;
    }

    Optional<Estimate> estimate(String of, Flow flow, int year) {
        return release.reconciliation().of(template.series(of, flow).at(Period.year(year)));
    }

    Optional<Double> value(String of, Flow flow, int year) {
        return estimate(of, flow, year).map(Estimate::value);
    }

    /** The indicator of this economy's series, or why the engine has none. */
    Held indicator(Flow flow, String code, int year) {
        Derived derived = index.derived.get(template.series(area, flow) + "." + code + "." + year);
        return derived == null
                ? Held.MISSING
                : switch (derived.outcome()) {
                    case Outcome.Value(double value, var _) -> new Held(Optional.of(value), "");
                    case Outcome.Missing _ -> Held.MISSING;
                    case Outcome.Impossible _ -> Held.IMPOSSIBLE;
                    case Outcome.Refused _ -> Held.IMPOSSIBLE;
                };
    }

    /**
     * A number of the profile, or the symbol that stands for none.
     *
     * @param value the number
     * @param symbol {@code [x]} where an input is missing, {@code [z]} where there cannot be one
     */
    record Held(Optional<Double> value, String symbol) {
        private static final Held MISSING = new Held(Optional.empty(), "[x]");
        private static final Held IMPOSSIBLE = new Held(Optional.empty(), "[z]");

        /** An amount, which is missing where it is not held. */
        static Held of(Optional<Double> amount) {
            return amount.isPresent() ? new Held(amount, "") : MISSING;
        }

        /** The cell that a number becomes, or that of the symbol. */
        CellValue cell(Function<Double, CellValue> number) {
            return value.map(number).orElseGet(() -> new CellValue.Empty(symbol));
        }
    }
}
