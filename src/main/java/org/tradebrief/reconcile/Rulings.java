package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.CellName;
import org.tradebrief.check.Notice;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.ReadFigure;

/** What the rulings of analysts change: the components that they touch are solved with and without each of them. */
public final class Rulings {
    private static final int CELLS_NAMED = 6;

    private final Budget budget;

    private Rulings(Budget budget) {
        this.budget = budget;
    }

    /** All constraints of a run, made under some rulings. */
    @FunctionalInterface
    public interface Made {
        /** The constraints. */
        List<Constraint> under(SortedMap<String, Decision> rulings);
    }

    /** For each figure ruled upon, the cells whose estimates or conflicts would be others without that ruling. */
    public static SortedMap<String, List<Cell>> changed(
            SortedMap<String, Decision> rulings, Made constraints, Budget budget) {
        SortedMap<String, List<Cell>> changed = new TreeMap<>();
        if (!rulings.isEmpty()) {
            List<Constraint> with = constraints.under(rulings);
            for (String figure : rulings.keySet()) {
                SortedMap<String, Decision> others = new TreeMap<>(rulings);
                others.remove(figure);
                changed.put(figure, new Rulings(budget).changed(with, constraints.under(others)));
            }
        }
        return changed;
    }

    /** One notice for each ruling of a catalogue on a known figure. */
    public static List<Notice> notices(Catalogue catalogue, Map<String, List<Cell>> changed, FigureList figures) {
        return catalogue.decisions().values().stream()
                .flatMap(ruling -> figures.byId(ruling.figure()).stream()
                        .map(figure ->
                                notice(ruling, figure, changed.getOrDefault(ruling.figure(), List.of()), catalogue)))
                .toList();
    }

    private static Notice notice(Decision ruling, ReadFigure figure, List<Cell> changed, Catalogue catalogue) {
        SortedMap<String, Words> facts = new TreeMap<>(Map.of(
                "figure", same(ruling.figure()),
                "ruling", words(ruling),
                "by", same(ruling.by()),
                "on", same(ruling.on().toString()),
                "reason", same(ruling.reason()),
                "cells", cells(changed, catalogue)));
        return new Notice(Notice.Topic.RULING, figure, List.of(), !changed.isEmpty(), facts);
    }

    /** What is ruled, as in: the figure was rejected. */
    public static Words words(Decision ruling) {
        return switch (ruling.ruling()) {
            case ACCEPT -> new Words("accepted as printed", "按原文采纳");
            case REJECT -> new Words("rejected", "不予采纳");
            case REPLACE -> new Words("read as “" + ruling.with() + "” instead", "改读作“" + ruling.with() + "”");
        };
    }

    private static Words cells(List<Cell> changed, Catalogue catalogue) {
        if (changed.isEmpty()) {
            return new Words("nothing", "无");
        }
        List<Words> named = changed.stream()
                .limit(CELLS_NAMED)
                .map(cell -> CellName.of(cell, catalogue))
                .toList();
        String english = named.stream().map(Words::en).collect(Collectors.joining("; "));
        String chinese = named.stream().map(Words::zh).collect(Collectors.joining("、"));
        int more = changed.size() - named.size();
        return more == 0
                ? new Words(english, chinese)
                : new Words(english + "; and " + more + " more", chinese + "等" + changed.size() + "项");
    }

    private static Words same(String text) {
        return new Words(text, text);
    }

    private List<Cell> changed(List<Constraint> with, List<Constraint> without) {
        Set<Constraint> both = new HashSet<>(with);
        both.retainAll(new HashSet<>(without));
        Set<Cell> touched = Stream.concat(with.stream(), without.stream())
                .filter(constraint -> !both.contains(constraint))
                .flatMap(Constraint::cells)
                .collect(Collectors.toSet());
        Map<Cell, List<Object>> here = known(with, touched);
        Map<Cell, List<Object>> there = known(without, touched);
        TreeSet<Cell> cells = new TreeSet<>(here.keySet());
        cells.addAll(there.keySet());
        cells.removeIf(cell -> here.getOrDefault(cell, List.of()).equals(there.getOrDefault(cell, List.of())));
        return List.copyOf(cells);
    }

    /** What is held for the cells of the components that hold a touched cell, and which figures are given up there. */
    private Map<Cell, List<Object>> known(List<Constraint> constraints, Set<Cell> touched) {
        Map<Cell, List<Object>> known = new TreeMap<>();
        for (Component component : Component.split(constraints)) {
            if (component.cells().stream().anyMatch(touched::contains)) {
                Solution solution = Solution.of(component, budget);
                solution.estimates()
                        .forEach(estimate -> known.computeIfAbsent(estimate.cell(), _ -> new ArrayList<>())
                                .add(estimate));
                solution.conflicts()
                        .forEach(conflict -> known.computeIfAbsent(conflict.cell(), _ -> new ArrayList<>())
                                .add(conflict));
            }
        }
        return known;
    }
}
