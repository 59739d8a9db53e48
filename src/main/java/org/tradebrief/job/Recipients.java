package org.tradebrief.job;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Who hears of a run.
 *
 * @param deliveries hands a published edition on
 * @param owner told when a run fails or is late; nobody by default
 * @param longest how long a run may take before its owner is told
 */
public record Recipients(Deliveries deliveries, Optional<Owner> owner, Optional<Duration> longest) {
    /** Nobody hears of it. */
    public static final Recipients NONE = new Recipients(Deliveries.NONE, Optional.empty(), Optional.empty());

    /** Nobody but those who get the edition. */
    public static Recipients of(Deliveries deliveries) {
        return new Recipients(deliveries, Optional.empty(), Optional.empty());
    }

    /** Tells the owner that a run failed; that this failed too is told with the failure. */
    void tellFailed(RunRequest request, Throwable failure) {
        try {
            if (owner.isPresent()) {
                owner.get().tellFailed(request, ExitCode.of(failure), Reasons.of(failure));
            }
        } catch (IOException untold) {
            failure.addSuppressed(untold);
        }
    }
}
