package org.tradebrief.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.catalogue.RuledPhrases;
import org.tradebrief.check.Confrontation;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Notice;
import org.tradebrief.check.Verdict;
import org.tradebrief.derive.DeclaredStructure;
import org.tradebrief.derive.Facts;
import org.tradebrief.derive.Stated;
import org.tradebrief.derive.Vintages;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.intake.Inventory;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Identities;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.Rulings;
import org.tradebrief.reconcile.Statements;
import org.tradebrief.reconcile.balance.DeclaredBenchmarks;
import org.tradebrief.reconcile.balance.DeclaredMirrors;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.reconcile.repair.Repairs;
import org.tradebrief.reconcile.repair.Sentence;

/** The pure stages between reading and writing, fed with what a run holds. */
final class Stages {
    private Stages() {}

    /** What the figures say against each other, and what the input files lack. */
    static List<Finding> check(List<ReadFigure> figures, RunPlan plan, Inputs inputs, List<Inventory> inventories) {
        List<Finding> findings = new ArrayList<>(InputFindings.of(plan, inputs.observations(), inventories));
        findings.addAll(check(figures, plan));
        return findings;
    }

    /** What the figures say against each other. */
    static List<Finding> check(List<ReadFigure> figures, RunPlan plan) {
        return Confrontation.confront(figures, plan.catalogue(), plan.sources()).list();
    }

    /** What figures state and what the catalogue implies among the cells that they speak of. */
    static List<Constraint> constraints(List<ReadFigure> figures, List<Finding> findings, RunPlan plan) {
        return constraints(figures, findings, plan, plan.catalogue());
    }

    private static List<Constraint> constraints(
            List<ReadFigure> figures, List<Finding> findings, RunPlan plan, Catalogue catalogue) {
        FigureList list = new FigureList(figures, plan.sources());
        List<Constraint> constraints =
                new ArrayList<>(new Statements(list, catalogue, smelled(findings)).constraints());
        constraints.addAll(Identities.among(
                constraints.stream().flatMap(Constraint::cells).distinct().toList(), catalogue));
        return constraints;
    }

    /** What is to be said once everything is reconciled: effects of rulings, mirror flows, benchmarked series. */
    static List<Finding> notices(
            List<ReadFigure> figures, List<Finding> findings, Reconciliation reconciliation, RunPlan plan) {
        Catalogue catalogue = plan.catalogue();
        FigureList list = new FigureList(figures, plan.sources());
        SortedMap<String, List<Cell>> changed = Rulings.changed(
                catalogue.decisions(),
                rulings -> constraints(ruled(figures, rulings, plan), findings, plan, catalogue.under(rulings)),
                Budget.STANDARD);
        List<Notice> notices = new ArrayList<>(Rulings.notices(catalogue, changed, list));
        notices.addAll(DeclaredMirrors.notices(catalogue, reconciliation, list));
        notices.addAll(DeclaredBenchmarks.notices(catalogue.relations().benchmarks(), reconciliation, list));
        return Notice.findings(notices, catalogue);
    }

    /** The figures as they are read under other rulings. */
    private static List<ReadFigure> ruled(List<ReadFigure> figures, SortedMap<String, Decision> rulings, RunPlan plan) {
        RuledPhrases phrases = new RuledPhrases(plan.catalogue().under(rulings));
        return figures.stream()
                .map(read -> isReplaced(read.figure(), plan) ? reread(read.figure(), phrases, plan) : read)
                .toList();
    }

    private static boolean isReplaced(Figure figure, RunPlan plan) {
        Decision decision = plan.catalogue().decisions().get(figure.id());
        return decision != null && decision.ruling() == Decision.Ruling.REPLACE;
    }

    private static ReadFigure reread(Figure figure, RuledPhrases phrases, RunPlan plan) {
        Source source = Objects.requireNonNull(plan.sources().get(figure.source()));
        Unit.Kind kind =
                plan.catalogue().indicator(figure.indicator()).orElseThrow().unitKind();
        return new ReadFigure(figure, phrases.read(figure, kind, source.conventions()));
    }

    /** What given-up figures and scrambled sentences may have been. */
    static List<Repair> repairs(
            List<ReadFigure> figures, List<Finding> findings, Reconciliation asPrinted, RunPlan plan) {
        FigureList list = new FigureList(figures, plan.sources());
        Set<String> smelled = smelled(findings);
        Set<String> givenUp = givenUp(asPrinted);
        Statements statements = new Statements(list, plan.catalogue(), smelled);
        Set<String> suspect = new TreeSet<>(smelled);
        suspect.addAll(givenUp);
        return Repairs.find(
                constraints(figures, findings, plan),
                list.all().stream()
                        .filter(read -> givenUp.contains(read.figure().id()))
                        .toList(),
                tied(asPrinted),
                Sentence.scrambled(list, suspect).stream()
                        .map(sentence -> sentence.under(plan.catalogue().decisions()))
                        .toList(),
                currencies(list),
                statements::of);
    }

    /** The constraints with repaired figures in the place of the printed ones. */
    static List<Constraint> constraints(
            List<ReadFigure> figures, List<Finding> findings, List<Repair> repairs, RunPlan plan) {
        return Repairs.applied(constraints(figures, findings, plan), repairs);
    }

    private static List<Unit> currencies(FigureList figures) {
        return figures.all().stream()
                .flatMap(read -> read.reading().allowed().stream())
                .map(Quantity::unit)
                .filter(unit -> unit.kind() == Unit.Kind.CURRENCY)
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private static Set<String> givenUp(Reconciliation reconciliation) {
        return reconciliation.retractions().stream().map(Retraction::figure).collect(Collectors.toSet());
    }

    /** The figures that were given up though others could have been as cheaply. */
    private static Set<String> tied(Reconciliation reconciliation) {
        return reconciliation.retractions().stream()
                .filter(retraction -> !retraction.alternatives().isEmpty())
                .map(Retraction::figure)
                .collect(Collectors.toSet());
    }

    /** What formulas may ask for; what was given up or read otherwise is, as it was printed, none of it. */
    static Facts facts(
            List<ReadFigure> figures,
            Reconciliation asPrinted,
            List<Repair> repairs,
            Reconciliation reconciliation,
            Vintages vintages,
            RunPlan plan) {
        FigureList list = new FigureList(figures, plan.sources());
        Set<String> superseded = new TreeSet<>(givenUp(asPrinted));
        repairs.stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .forEach(change -> superseded.add(change.figure()));
        return new Facts(
                reconciliation,
                Stated.printed(list, superseded),
                plan.catalogue().rates(),
                vintages,
                new DeclaredStructure(plan.catalogue(), list.breaks()),
                Stated.targets(list),
                firstYear(reconciliation));
    }

    /** The figures whose words smell of damaged text. */
    private static Set<String> smelled(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == 0 && finding.verdict() == Verdict.FAILS)
                .flatMap(finding -> finding.figures().stream())
                .collect(Collectors.toSet());
    }

    /** Indices start where the amounts start. */
    private static int firstYear(Reconciliation reconciliation) {
        return reconciliation.all().stream()
                .filter(estimate -> estimate.cell().series().unit().kind() == Unit.Kind.CURRENCY)
                .filter(estimate -> estimate.cell().period().frequency() == Period.Frequency.A)
                .mapToInt(estimate -> estimate.cell().period().year())
                .min()
                .orElse(0);
    }
}
