package org.tradebrief.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.reconcile.Estimate;

/** What a reader must know of a number, with the symbol that tables print and the SDMX status that data carry. */
public enum Flag {
    /** The base is so small that the number misleads. */
    SMALL_BASE("u", ObsStatus.U),
    /** A declared break in a series lies between its inputs, or before it. */
    BREAK("b", ObsStatus.B),
    /** The interval is so wide that the number says nothing: print the interval or nothing. */
    NOT_INFORMATIVE("u", ObsStatus.U),
    /** It is implied by other figures or rests on a repair, or an input is. */
    ESTIMATED("e", ObsStatus.E),
    /** Its publisher may yet change it, or an input. */
    PROVISIONAL("p", ObsStatus.P),
    /** It is a forecast, or an input is. */
    FORECAST("f", ObsStatus.F),
    /** Its publisher calls it of low reliability, or an input. */
    UNRELIABLE("u", ObsStatus.U),
    /** It is disputed, or an input is; never a headline. */
    DISPUTED("u", ObsStatus.U);

    private static final List<ObsStatus> GRAVEST_FIRST =
            List.of(ObsStatus.U, ObsStatus.F, ObsStatus.E, ObsStatus.P, ObsStatus.B);

    private final String symbol;
    private final ObsStatus status;

    Flag(String symbol, ObsStatus status) {
        this.symbol = symbol;
        this.status = status;
    }

    /**
     * What a reader must know of an estimate.
     *
     * @param standing how it is known
     * @param published what the publishers of its figures say of them
     */
    public static Optional<Flag> of(Estimate.Status standing, ObsStatus published) {
        return standing == Estimate.Status.DISPUTED ? Optional.of(DISPUTED) : of(standing.observed(published));
    }

    private static Optional<Flag> of(ObsStatus status) {
        return switch (status) {
            case B -> Optional.of(BREAK);
            case E, I -> Optional.of(ESTIMATED);
            case F -> Optional.of(FORECAST);
            case P -> Optional.of(PROVISIONAL);
            case N, U -> Optional.of(UNRELIABLE);
            case A, D, G, H, J, K, L, M, O, Q, S, V, W -> Optional.empty();
        };
    }

    /** The one status that data carry for several flags: the gravest; normal where there are none. */
    public static ObsStatus status(Set<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.status)
                .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                .orElse(ObsStatus.A);
    }

    /** The letter that stands in square brackets. */
    public String symbol() {
        return symbol;
    }
}
