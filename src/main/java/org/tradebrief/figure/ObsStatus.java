package org.tradebrief.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Status of an observation: the SDMX cross-domain code list CL_OBS_STATUS, version 2.2. */
public enum ObsStatus {
    A("Normal value", false),
    B("Time series break", false),
    D("Definition differs", false),
    E("Estimated value", false),
    F("Forecast value", false),
    G("Experimental value", false),
    H("Missing value; holiday or weekend", true),
    I("Imputed value (CCSA definition)", false),
    J("Derogation", true),
    K("Data included in another category", true),
    L("Missing value; data exist but were not collected", true),
    M("Missing value; data cannot exist", true),
    N("Not significant", false),
    O("Missing value", true),
    P("Provisional value", false),
    Q("Missing value; suppressed", true),
    S("Strike and any special events", false),
    U("Low reliability", false),
    V("Unvalidated value", false),
    W("Includes data from another category", false);

    private static final Map<String, ObsStatus> BY_CODE_AND_LABEL = byCodeAndLabel();

    private final String label;
    private final boolean missing;

    ObsStatus(String label, boolean missing) {
        this.label = label;
        this.missing = missing;
    }

    /** The status with a code or a label. */
    public static Optional<ObsStatus> of(String codeOrLabel) {
        return Optional.ofNullable(BY_CODE_AND_LABEL.get(codeOrLabel));
    }

    /** What publishers say of a number together: their status where all have the same, otherwise that it is normal. */
    public static ObsStatus shared(Collection<ObsStatus> statuses) {
        return statuses.stream().distinct().count() == 1 ? statuses.iterator().next() : A;
    }

    /** Its name in the code list. */
    public String label() {
        return label;
    }

    /** Whether it says that there is no value. */
    public boolean missing() {
        return missing;
    }

    private static Map<String, ObsStatus> byCodeAndLabel() {
        Map<String, ObsStatus> map = new HashMap<>();
        for (ObsStatus status : values()) {
            map.put(status.name(), status);
            map.put(status.label, status);
        }
        return Map.copyOf(map);
    }
}
