package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Flag;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.data.DataRow;

/** Every estimate and every derived indicator as an observation of {@code data.csv}. */
public final class Observations {
    private Observations() {}

    /** The observations of a release. */
    public static List<DataRow> of(Release release) {
        List<DataRow> rows = new ArrayList<>();
        release.estimates().forEach(estimate -> rows.add(row(estimate, release)));
        release.derived().forEach(derived -> rows.add(row(derived, release)));
        return rows;
    }

    private static DataRow row(Estimate estimate, Release release) {
        return row(
                estimate.cell().toString(),
                estimate.cell().series(),
                estimate.cell().series().indicator(),
                estimate.cell().period(),
                estimate.cell().series().unit().code(),
                OptionalDouble.of(estimate.value()),
                estimate.interval(),
                release.obsStatus(estimate),
                estimate.status().name().toLowerCase(Locale.ROOT),
                estimate.figures(),
                "",
                release);
    }

    private static DataRow row(Derived derived, Release release) {
        boolean known = derived.value().isPresent();
        return row(
                derived.id(),
                derived.series(),
                derived.series().indicator() + "." + derived.code(),
                derived.period(),
                derived.series().unit().code() + "/" + derived.unit().code(),
                known ? OptionalDouble.of(withoutNoise(derived.value().getAsDouble())) : derived.value(),
                withoutNoise(derived.interval()),
                known ? Flag.status(derived.flags()).name() : "M",
                known ? "derived" : "missing",
                derived.figures(),
                switch (derived.outcome()) {
                    case Outcome.Value ignored -> "";
                    case Outcome.Missing(var _, var reason) -> reason.en();
                    case Outcome.Impossible(var reason) -> reason.en();
                    case Outcome.Refused(var _, var _, var reason) -> reason.en();
                },
                release);
    }

    private static DataRow row(
            String name,
            SeriesKey series,
            String indicator,
            Period period,
            String unit,
            OptionalDouble value,
            Interval interval,
            String obsStatus,
            String standing,
            List<String> figures,
            String comment,
            Release release) {
        TreeSet<String> sources = new TreeSet<>();
        figures.forEach(id -> sources.add(release.figure(id).figure().source()));
        boolean isOne = value.isPresent() && SupportedDigits.isOne(interval);
        return new DataRow(
                frequency(period),
                series.area(),
                indicator,
                series.flow().name(),
                period.toString(),
                unit,
                value,
                finite(isOne ? value.getAsDouble() : interval.lower()),
                finite(isOne ? value.getAsDouble() : interval.upper()),
                value.isPresent() && interval.bounded() && !isOne
                        ? OptionalInt.of(SupportedDigits.decimalsOf(value.getAsDouble(), interval))
                        : OptionalInt.empty(),
                obsStatus,
                standing,
                figures,
                List.copyOf(sources),
                release.history().since().getOrDefault(name, release.edition()),
                release.history().of(name).map(Observations::change).orElse(""),
                comment);
    }

    private static String change(Revision revision) {
        String cause = revision.cause().name().toLowerCase(Locale.ROOT);
        return revision.previous()
                .map(before -> cause + ": was "
                        + BigDecimal.valueOf(before.value())
                                .stripTrailingZeros()
                                .toPlainString())
                .orElse(cause);
    }

    /** Runs of months and spans of years have no code of their own in SDMX. */
    private static String frequency(Period period) {
        return switch (period.frequency()) {
            case A, S, Q, M, D -> period.frequency().name();
            case RANGE, SPAN -> "_O";
        };
    }

    /** Value and ends alike, so that a value stays within its ends. */
    private static Interval withoutNoise(Interval interval) {
        return Interval.of(withoutNoise(interval.lower()), withoutNoise(interval.upper()));
    }

    /** What is computed carries noise beyond the digits of a double; what is held is written as it is held. */
    private static double withoutNoise(double number) {
        return Double.isFinite(number) ? SupportedDigits.withoutNoise(number).doubleValue() : number;
    }

    /** What outward rounding adds to an exact zero is no news. */
    private static OptionalDouble finite(double end) {
        double told = Math.abs(end) < Double.MIN_NORMAL ? 0 : end;
        return Double.isFinite(told) ? OptionalDouble.of(told) : OptionalDouble.empty();
    }
}
