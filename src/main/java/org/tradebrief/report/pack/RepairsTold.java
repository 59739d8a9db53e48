package org.tradebrief.report.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.repair.Repair;

/**
 * Which repair is told where, so that each figure that is read otherwise is told once: with the conflict that it led to,
 * with the first conflict of its sentence, or for itself.
 */
final class RepairsTold {
    private final List<Repair> repairs;
    private final Set<String> claimants;

    /** One figure of a repair. */
    record Told(Repair repair, Repair.Change change) {}

    RepairsTold(Release release) {
        repairs = release.repairs();
        claimants =
                release.asPrinted().conflicts().stream().map(Conflict::claimant).collect(Collectors.toSet());
    }

    /** What the figure that a conflict is told of may have been: the repair in use, otherwise the first proposed. */
    Optional<Told> of(String claimant) {
        return Stream.concat(
                        repairs.stream().filter(Repair::applied),
                        repairs.stream().filter(repair -> !repair.applied()))
                .flatMap(repair -> repair.changes().stream().map(change -> new Told(repair, change)))
                .filter(told -> told.change().figure().equals(claimant))
                .findFirst();
    }

    /** The figures that the repair in use of a conflict's figure changes besides, and that no conflict is told of. */
    List<Told> alongside(String claimant) {
        return of(claimant)
                .map(Told::repair)
                .filter(Repair::applied)
                .filter(repair -> isFirst(claimant, repair))
                .map(this::withoutConflict)
                .orElse(List.of());
    }

    /** The figures that repairs in use change though no figure of theirs is in a conflict. */
    List<Told> unprompted() {
        return repairs.stream()
                .filter(Repair::applied)
                .filter(repair -> repair.changes().stream().noneMatch(this::isClaimant))
                .flatMap(repair -> withoutConflict(repair).stream())
                .toList();
    }

    private List<Told> withoutConflict(Repair repair) {
        return repair.changes().stream()
                .filter(change -> change.isRead() && !isClaimant(change))
                .map(change -> new Told(repair, change))
                .toList();
    }

    private boolean isFirst(String claimant, Repair repair) {
        return repair.changes().stream()
                .filter(this::isClaimant)
                .findFirst()
                .filter(change -> change.figure().equals(claimant))
                .isPresent();
    }

    private boolean isClaimant(Repair.Change change) {
        return claimants.contains(change.figure());
    }
}
