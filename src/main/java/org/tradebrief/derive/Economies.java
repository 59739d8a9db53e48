package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Estimate;

/** Statistics over all economies of a series and period; each group is added and sorted once. */
final class Economies {
    private final Map<Cell, EconomyGroup> groups = new HashMap<>();
    private final String world;

    private Economies(String world) {
        this.world = world;
    }

    static Economies of(Facts facts) {
        Economies economies = new Economies(facts.structure().world());
        Map<Cell, List<Estimate>> members = new HashMap<>();
        for (Estimate estimate : facts.estimates().all()) {
            if (facts.structure().economy(estimate.cell().series().area())) {
                members.computeIfAbsent(economies.key(estimate.cell()), _ -> new ArrayList<>())
                        .add(estimate);
            }
        }
        members.forEach((key, estimates) -> economies.groups.put(key, new EconomyGroup(estimates)));
        return economies;
    }

    /** The statistic, or empty where no economy has such a cell. */
    Optional<Known> of(Input.OverEconomies input) {
        EconomyGroup group = groups.get(key(input.cell()));
        if (group == null) {
            return Optional.empty();
        }
        return switch (input.statistic()) {
            case SUM -> Optional.of(group.sum());
            case SUM_OF_SQUARES -> Optional.of(group.sumOfSquares());
            case COUNT -> Optional.of(group.count());
            case RANK -> group.rank(input.cell());
        };
    }

    private Cell key(Cell cell) {
        return Neighbours.inArea(cell, world);
    }
}
