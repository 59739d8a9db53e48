package org.tradebrief.report.pack;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Flag;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/** The symbols that stand behind the numbers of an edition: what a reader must know of each. */
final class Symbols {
    private final Release release;
    private final Voice voice;

    Symbols(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** The symbols behind a level: {@code [e]}; empty where nothing must be known. */
    String of(Estimate estimate) {
        Set<Flag> flags = release.flag(estimate).stream().collect(Collectors.toSet());
        return of(flags, estimate.cell().toString(), estimate.cell().series().unit());
    }

    /** The symbols behind an indicator. */
    String of(Derived derived) {
        return of(derived.flags(), derived.id(), derived.unit());
    }

    private String of(Set<Flag> flags, String name, Unit unit) {
        Stream<String> signs = flags.stream().map(flag -> "[" + flag.symbol() + "]");
        Stream<String> revised = isRevised(name, unit) ? Stream.of(Shorthand.REVISED.sign()) : Stream.empty();
        return Stream.concat(signs, revised).distinct().sorted().collect(Collectors.joining());
    }

    /** Whether the edition before printed another number; one that is equal as printed is not revised. */
    private boolean isRevised(String name, Unit unit) {
        Optional<Revision> revision = release.history().of(name);
        Optional<String> before = revision.flatMap(Revision::previous).map(vintage -> printed(vintage, unit));
        Optional<String> now = revision.flatMap(Revision::current).map(vintage -> printed(vintage, unit));
        return before.isPresent() && now.isPresent() && !before.equals(now);
    }

    private String printed(Vintage vintage, Unit unit) {
        return voice.columns().value(vintage.value(), vintage.interval(), unit);
    }
}
