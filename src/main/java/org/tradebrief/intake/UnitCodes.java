package org.tradebrief.intake;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Unit;

/** What the codes of UNIT_MEASURE stand for. */
final class UnitCodes {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private UnitCodes() {}

    /**
     * The unit with a code: an ISO 4217 currency, or one of the codes that SDMX data use for percentages
     * ({@code PT}, {@code PT_B1GQ}), percentage points, pure numbers and square metres.
     */
    static Optional<Unit> of(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (CURRENCIES.contains(upper)) {
            return Optional.of(Unit.currency(upper));
        }
        return switch (upper) {
            case "PT", "PC", "PERCENT", "%" -> Optional.of(Unit.PERCENT);
            case "PD", "PP", "PPT" -> Optional.of(Unit.PERCENTAGE_POINT);
            case "NUM", "NUMBER", "PURE_NUMB", "PN", "PS", "UNIT", "_Z" -> Optional.of(Unit.COUNT);
            case "M2" -> Optional.of(Unit.SQUARE_METRE);
            default -> upper.startsWith("PT_") ? Optional.of(Unit.PERCENT) : Optional.empty();
        };
    }

    /** The unit of an indicator where files need not say it; an amount of money always needs its currency. */
    static Optional<Unit> impliedBy(Indicator indicator) {
        return switch (indicator.unitKind()) {
            case CURRENCY -> Optional.empty();
            case PERCENT -> Optional.of(Unit.PERCENT);
            case PERCENTAGE_POINT -> Optional.of(Unit.PERCENTAGE_POINT);
            case COUNT -> Optional.of(Unit.COUNT);
            case PHYSICAL -> Optional.of(Unit.SQUARE_METRE);
            case DAY -> Optional.of(Unit.DAY);
        };
    }
}
