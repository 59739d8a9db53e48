package org.tradebrief.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.LinearProgram;
import org.tradebrief.reconcile.Origin;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.pack.PackFile;
import org.tradebrief.report.pdf.HouseStyle;
import org.tradebrief.store.Edition;

/**
 * Damages generated sources in eleven ways and prints what the checks and the reconciliation make of it.
 *
 * <p>A damage is detectable when another solver (ojAlgo) finds that the figures cannot all be true. It is caught when a
 * check fails on a damaged figure or one is given up, located when one is given up as printed, repaired when each damaged
 * figure that was given up is replaced by a true statement. A repair is wrong when what it says is not true of the
 * generated world. An undamaged figure that is given up is falsely accused.
 */
class CatchRateBenchmark {
    private static final int WORLDS = 100;
    private static final double BILLION = 1e9;
    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("seeds"));

    private static final class Tally {
        private int damaged;
        private int detectable;
        private int caught;
        private int located;
        private int repaired;
        private int wrong;
        private int accused;
        private int sound;

        void add(Tally other) {
            damaged += other.damaged;
            detectable += other.detectable;
            caught += other.caught;
            located += other.located;
            repaired += other.repaired;
            wrong += other.wrong;
            accused += other.accused;
            sound += other.sound;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %-28s | %4d | %4d | %5.1f | %5.1f | %5.1f | %d | %5.2f |%n",
                    name,
                    damaged,
                    detectable,
                    percent(caught, detectable),
                    percent(located, detectable),
                    percent(repaired, detectable),
                    wrong,
                    percent(accused, sound));
        }

        private static double percent(int part, int whole) {
            return whole == 0 ? 0 : 100.0 * part / whole;
        }
    }

    @Test
    void elevenWaysToDamageAFigure() {
        StringBuilder table = new StringBuilder(String.format(
                "%n| damage | damaged | detectable | caught %% | located %% | repaired %% | wrong repairs | falsely"
                        + " accused %% |%n|---|---|---|---|---|---|---|---|%n"));
        Tally all = new Tally();
        for (Damage damage : Damage.values()) {
            Tally tally = new Tally();
            IntStream.range(0, WORLDS)
                    .parallel()
                    .mapToObj(number -> tally(damage, number))
                    .toList()
                    .forEach(tally::add);
            table.append(tally.line(damage.label()));
            all.add(tally);
        }
        System.out.print(table.append(all.line("all")));
    }

    private static Tally tally(Damage damage, int number) {
        SplittableRandom random = new SplittableRandom(number * 31L + damage.ordinal());
        GeneratedWorld world = new GeneratedWorld(random, rates());
        List<GeneratedPress.Row> sound = GeneratedPress.of(world, random);
        List<GeneratedPress.Row> rows = damage.apply(sound, random);
        SortedMap<String, GeneratedPress.Row> before = GeneratedPress.byId(sound);
        Set<String> damaged = rows.stream()
                .filter(row -> !row.equals(before.get(row.id())))
                .map(GeneratedPress.Row::id)
                .collect(Collectors.toSet());
        Tally tally = new Tally();
        if (!damaged.isEmpty() || damage == Damage.NOTHING) {
            tally(world, rows, damaged, tally, damage, number);
        }
        return tally;
    }

    private static void tally(
            GeneratedWorld world,
            List<GeneratedPress.Row> rows,
            Set<String> damaged,
            Tally tally,
            Damage damage,
            int number) {
        RunPlan plan = plan();
        List<ReadFigure> figures = GeneratedPress.read(rows, CATALOGUE);
        List<Finding> findings = Stages.check(figures, plan);
        List<Constraint> constraints = Stages.constraints(figures, findings, plan);
        Reconciliation asPrinted = Reconciliation.of(constraints, Budget.STANDARD);
        List<Repair> repairs = Stages.repairs(figures, findings, asPrinted, plan);
        Set<String> givenUp =
                asPrinted.retractions().stream().map(Retraction::figure).collect(Collectors.toSet());
        List<Repair.Change> changes = repairs.stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .toList();
        tally.damaged = damaged.isEmpty() ? 0 : 1;
        tally.sound =
                (int) rows.stream().filter(row -> !damaged.contains(row.id())).count();
        tally.accused = (int)
                givenUp.stream().filter(figure -> !damaged.contains(figure)).count();
        tally.wrong =
                (int) changes.stream().filter(change -> isWrong(change, world)).count();
        if (!damaged.isEmpty() && isDetectable(constraints)) {
            boolean accusedByCheck = findings.stream()
                    .anyMatch(finding ->
                            finding.isWrong() && finding.figures().stream().anyMatch(damaged::contains));
            boolean located = givenUp.stream().anyMatch(damaged::contains);
            Set<String> mended = changes.stream()
                    .filter(change -> !isWrong(change, world))
                    .map(Repair.Change::figure)
                    .collect(Collectors.toSet());
            tally.detectable = 1;
            tally.caught = accusedByCheck || located ? 1 : 0;
            tally.located = located ? 1 : 0;
            tally.repaired =
                    located && givenUp.stream().filter(damaged::contains).allMatch(mended::contains) ? 1 : 0;
        }
        if (System.getenv("VERBOSE") != null) {
            System.out.printf(
                    "%s %d damaged %s given up %s, wrong %s%n",
                    damage,
                    number,
                    rows.stream().filter(row -> damaged.contains(row.id())).toList(),
                    givenUp,
                    changes.stream()
                            .filter(change -> isWrong(change, world))
                            .map(change -> change.figure() + " as " + change.wording())
                            .toList());
        }
    }

    /** Years and days beside the amounts are left out, for the world knows nothing of them. */
    private static boolean isWrong(Repair.Change change, GeneratedWorld world) {
        return change.constraints().stream()
                .filter(constraint -> constraint
                        .cells()
                        .noneMatch(cell -> cell.series().unit().code().equals("DAY")))
                .anyMatch(constraint -> !world.isTrue(constraint));
    }

    private static boolean isDetectable(List<Constraint> constraints) {
        List<Constraint> hard = constraints.stream()
                .filter(constraint -> !(constraint.origin() instanceof Origin.Plausible))
                .toList();
        return !new LinearProgram(hard, BILLION).isFeasible();
    }

    private static Map<Integer, Double> rates() {
        Map<Integer, Double> rates = new HashMap<>();
        for (int year = GeneratedWorld.FIRST; year <= GeneratedWorld.LAST; year++) {
            rates.put(
                    year,
                    CATALOGUE
                            .rates()
                            .average("CNY", Period.year(year))
                            .orElseThrow()
                            .perUsd()
                            .doubleValue());
        }
        return rates;
    }

    private static RunPlan plan() {
        return new RunPlan(
                new RunRequest(
                        Path.of("seeds"),
                        Path.of("report-templates"),
                        Path.of("target"),
                        Path.of("target"),
                        Optional.empty(),
                        Optional.empty(),
                        "digital-trade",
                        List.of(),
                        List.of("en"),
                        List.of(),
                        false,
                        false),
                CATALOGUE,
                PackFile.load(Path.of("report-templates/digital-trade")),
                HouseStyle.standard(),
                GeneratedPress.SOURCES,
                List.of(),
                new TreeMap<>(),
                LocalDate.of(2025, 12, 1),
                "",
                new Edition(LocalDate.of(2025, 12, 1), 1),
                false,
                List.of());
    }
}
