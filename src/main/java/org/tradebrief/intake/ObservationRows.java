package org.tradebrief.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** Checks one line of an observations file and says what it observes. */
final class ObservationRows {
    private static final Set<String> ACTIONS = Set.of("", "I", "A", "R", "M");
    private static final int LEAST_POWER = -18;
    private static final int GREATEST_POWER = 24;

    /** Names of multipliers, as files without codes give them. */
    private static final Map<String, Integer> MULTIPLIERS =
            Map.of("Units", 0, "Tens", 1, "Hundreds", 2, "Thousands", 3, "Millions", 6, "Billions", 9, "Trillions", 12);

    private final String file;
    private final ObservationHeader header;
    private final SeriesCodes codes;
    private final ValueReader values;
    private final Map<String, Integer> declaredDecimals;
    private final Map<String, ObsStatus> flags;
    private final PeriodCodes periods = new PeriodCodes();
    private final Hints hints = new Hints();

    ObservationRows(String file, FoundTable table, SeriesCodes codes, Map<String, Integer> declaredDecimals) {
        this.file = file;
        this.declaredDecimals = declaredDecimals;
        this.header = table.header();
        this.codes = codes;
        this.values = new ValueReader(table.dialect());
        this.flags = table.dialect().flags();
    }

    /** The observation of a line. */
    Row<Observation> row(Line line) {
        Place place = new Place(file, line.number());
        RowErrors errors = new RowErrors(place, hints);
        Optional<Observation> observation = Optional.empty();
        if (header.table().fits(line)) {
            observation = observation(line, place, errors);
        } else {
            WrongFieldCount.report(line, header.table(), errors);
        }
        return observation.isPresent() && errors.isEmpty()
                ? new Row.Accepted<>(observation.get(), place)
                : new Row.Quarantined<>(errors.list(), header.written(), line.fields(), place);
    }

    private Optional<Observation> observation(Line line, Place place, RowErrors errors) {
        Optional<SeriesKey> series = codes.series(
                new SeriesCodes.Words(
                        text(Concept.REF_AREA, line),
                        text(Concept.INDICATOR, line),
                        text(Concept.FLOW, line),
                        text(Concept.UNIT_MEASURE, line)),
                errors);
        Optional<Period> period = period(text(Concept.TIME_PERIOD, line), text(Concept.FREQ, line), errors);
        int multiplier = multiplier(text(Concept.UNIT_MULT, line), errors);
        int decimals = decimals(text(Concept.DECIMALS, line), errors);
        Optional<ObsStatus> status = status(text(Concept.OBS_STATUS, line), errors);
        action(text(Concept.ACTION, line), errors);
        ObsValue value = value(header.text(Concept.OBS_VALUE, line), status, errors);
        if (series.isEmpty() || period.isEmpty() || !errors.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                value instanceof ObsValue.Number printed ? Optional.of(printed.number()) : Optional.empty();
        int lastDecimal = decimals >= 0
                ? decimals
                : declaredDecimals.getOrDefault(
                        series.get().indicator(), number.map(BigDecimal::scale).orElse(0));
        return Optional.of(new Observation(
                series.get(),
                period.get(),
                text(Concept.OBS_VALUE, line),
                number.map(printed -> printed.scaleByPowerOfTen(multiplier)),
                BigDecimal.ONE.scaleByPowerOfTen(multiplier - lastDecimal),
                combined(status, value),
                text(Concept.OBS_CONF, line),
                header.table().columns(),
                line.fields(),
                place));
    }

    private String text(Concept concept, Line line) {
        return header.text(concept, line).strip();
    }

    private Optional<Period> period(String notation, String frequency, RowErrors errors) {
        Optional<Period> period = errors.parsed(
                "TIME_PERIOD",
                notation,
                periods::parse,
                "2024, 2025-S1, 2022-Q3, 2024-07, 2023-11-23 or 2022-01-01/P9M");
        Optional<Period> ofFrequency = period.flatMap(known -> PeriodCodes.ofFrequency(known, frequency));
        if (period.isPresent() && ofFrequency.isEmpty()) {
            errors.add("TIME_PERIOD", notation, "a period of the frequency that FREQ names: " + frequency);
        }
        return ofFrequency;
    }

    private ObsValue value(String field, Optional<ObsStatus> status, RowErrors errors) {
        ObsValue value = values.read(field);
        if (value instanceof ObsValue.Refused refused) {
            errors.add(
                    "OBS_VALUE, character " + (refused.at() + 1),
                    field,
                    "a number, or nothing for a missing value",
                    refused.hint());
        }
        if (value instanceof ObsValue.Number
                && status.filter(ObsStatus::missing).isPresent()) {
            errors.add("OBS_VALUE", field, "nothing, since OBS_STATUS " + status.get() + " says that it is missing");
        }
        return value;
    }

    /** A status column says more than a flag, unless it only says that the value is normal. */
    private static ObsStatus combined(Optional<ObsStatus> status, ObsValue value) {
        return switch (value) {
            case ObsValue.Number number ->
                status.filter(known -> known != ObsStatus.A).orElse(number.flag());
            case ObsValue.Missing _, ObsValue.Refused _ ->
                status.filter(ObsStatus::missing).orElse(ObsStatus.O);
        };
    }

    private Optional<ObsStatus> status(String code, RowErrors errors) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<ObsStatus> status = ObsStatus.of(code).or(() -> Optional.ofNullable(flags.get(code)));
        if (status.isEmpty()) {
            errors.add("OBS_STATUS", code, "a code of CL_OBS_STATUS, or a declared flag");
        }
        return status;
    }

    private static void action(String code, RowErrors errors) {
        if (!ACTIONS.contains(code)) {
            errors.add("ACTION", code, "I, A, R or M: a row that deletes observes nothing");
        }
    }

    private static int multiplier(String text, RowErrors errors) {
        if (text.isEmpty()) {
            return 0;
        }
        Integer named = text.length() > 3 ? MULTIPLIERS.get(text) : null;
        return named != null ? named : power("UNIT_MULT", text, LEAST_POWER, errors);
    }

    /** Number of decimals, or -1 when the column does not say. */
    private static int decimals(String text, RowErrors errors) {
        return text.isEmpty() ? -1 : power("DECIMALS", text, 0, errors);
    }

    private static int power(String column, String text, int least, RowErrors errors) {
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return text.charAt(0) - '0';
        }
        String expected = "a whole number from " + least + " to " + GREATEST_POWER;
        return errors.parsed(column, text, number -> within(Integer.parseInt(number), least), expected)
                .orElse(0);
    }

    private static int within(int power, int least) {
        if (power < least || power > GREATEST_POWER) {
            throw new IllegalArgumentException("out of range");
        }
        return power;
    }
}
