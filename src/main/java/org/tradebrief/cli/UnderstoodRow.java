package org.tradebrief.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.ReadingText;
import org.tradebrief.intake.Observation;
import org.tradebrief.intake.Row;

/**
 * What was understood of one row of an input file.
 *
 * @param line its line in the file
 * @param speaksOf what it speaks about: measure and series, or the cell that it observes; empty for a refused row
 * @param period the period; empty for a refused row
 * @param printed the phrase or value
 * @param understood what it allows, in words
 * @param lower least value in single units, percent or percentage points; absent without a number
 * @param value the number as printed
 * @param upper greatest value
 * @param unit code of the unit
 * @param hedge how words qualify the number
 * @param from first character of the phrase that was used
 * @param to character after the last that was used
 * @param warnings conventions that had to be assumed
 * @param errors why the row cannot be used
 */
record UnderstoodRow(
        long line,
        String speaksOf,
        String period,
        String printed,
        String understood,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String hedge,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> warnings,
        List<String> errors) {

    /** What was understood of a row. */
    static UnderstoodRow of(Row<?> row) {
        return switch (row) {
            case Row.Accepted<?>(ReadFigure read, var place) -> of(place.line(), read);
            case Row.Accepted<?>(Observation observation, var place) -> of(place.line(), observation);
            case Row.Accepted<?>(var other, var _) -> throw new IllegalArgumentException("a row of " + other);
            case Row.Quarantined<?> refused -> of(refused);
        };
    }

    private static UnderstoodRow of(long line, ReadFigure read) {
        Figure figure = read.figure();
        String speaksOf = figure.id() + " " + figure.measure().code() + " " + figure.area() + "." + figure.indicator()
                + "." + figure.flow();
        String understood = ReadingText.of(read.reading());
        return read.reading() instanceof Reading.Number number
                ? number(line, speaksOf, figure.period().toString(), figure.printed(), number, understood)
                : words(line, speaksOf, figure.period().toString(), figure.printed(), understood, List.of());
    }

    private static UnderstoodRow of(long line, Observation observation) {
        String speaksOf = observation.series().toString();
        String period = observation.period().toString();
        Optional<Quantity> quantity = observation.quantity();
        if (quantity.isEmpty()) {
            String missing = "missing: " + observation.status().label();
            return words(line, speaksOf, period, observation.printed(), missing, List.of());
        }
        Reading.Number number =
                new Reading.Number(quantity.get(), 0, observation.printed().length(), List.of());
        return number(line, speaksOf, period, observation.printed(), number, ReadingText.of(number));
    }

    private static UnderstoodRow of(Row.Quarantined<?> refused) {
        int position = refused.columns().indexOf("printed");
        String printed = position >= 0 && position < refused.fields().size()
                ? refused.fields().get(position)
                : String.join(",", refused.fields());
        List<String> errors = refused.errors().stream().map(InputError::message).toList();
        return words(refused.place().line(), "", "", printed, "refused", errors);
    }

    private static UnderstoodRow number(
            long line, String speaksOf, String period, String printed, Reading.Number number, String understood) {
        Quantity quantity = number.quantity();
        return new UnderstoodRow(
                line,
                speaksOf,
                period,
                printed,
                understood,
                quantity.lower(),
                quantity.value(),
                quantity.upper(),
                quantity.unit().code(),
                quantity.hedge().name().toLowerCase(java.util.Locale.ROOT),
                number.from(),
                number.to(),
                number.warnings(),
                List.of());
    }

    private static UnderstoodRow words(
            long line, String speaksOf, String period, String printed, String understood, List<String> errors) {
        return new UnderstoodRow(
                line,
                speaksOf,
                period,
                printed,
                understood,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                errors);
    }
}
