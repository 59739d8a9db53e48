package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.ExcelFormula;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.ReadingText;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Rulings;
import org.tradebrief.report.Language;

/** The way from a number back to the printed words that it rests on, as an indented tree. */
public final class Explanation {
    private static final String INDENT = "  ";

    private final Release release;
    private final Voice voice;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Release release) {
        this.release = release;
        this.voice = new Voice(release, Language.EN);
    }

    /**
     * The tree of a figure ({@code S001-14}), a cell ({@code CHN.DDS.T.USD.2022}) or an indicator ({@code
     * CHN.DDS.T.USD.YOY.2022}).
     *
     * @return empty when there is none of that name
     */
    public static Optional<List<String>> of(Release release, String name) {
        Explanation explanation = new Explanation(release);
        return explanation.figure(name) || explanation.cell(name) || explanation.indicator(name)
                ? Optional.of(explanation.lines)
                : Optional.empty();
    }

    /** Every name that can be explained: figures, cells and indicators. */
    public static List<String> names(Release release) {
        List<String> names = new ArrayList<>();
        release.figures().all().forEach(read -> names.add(read.figure().id()));
        release.reconciliation()
                .all()
                .forEach(estimate -> names.add(estimate.cell().toString()));
        release.derived().forEach(derived -> names.add(derived.id()));
        return names;
    }

    private boolean figure(String id) {
        Optional<ReadFigure> figure = release.figures().byId(id);
        figure.ifPresent(read -> {
            figure(read, 0);
            findings(id, 1);
            conflicts(id);
        });
        return figure.isPresent();
    }

    private boolean cell(String name) {
        Optional<Estimate> estimate = release.reconciliation().all().stream()
                .filter(one -> one.cell().toString().equals(name))
                .findFirst();
        estimate.ifPresent(one -> estimate(one, 0));
        return estimate.isPresent();
    }

    private boolean indicator(String id) {
        Optional<Derived> derived =
                release.derived().stream().filter(one -> one.id().equals(id)).findFirst();
        derived.ifPresent(one -> {
            line(0, one.id() + " = " + value(one));
            line(1, "formula: " + ExcelFormula.of(one.formula(), Input::toString));
            for (Input input : one.inputs()) {
                input(input);
            }
        });
        return derived.isPresent();
    }

    private void input(Input input) {
        Optional<Estimate> estimate = input instanceof Input.Estimated(var cell)
                ? release.reconciliation().of(cell)
                : Optional.empty();
        if (estimate.isPresent()) {
            estimate(estimate.get(), 1);
        } else if (input instanceof Input.Printed(var printed)) {
            figure(release.figure(printed.figure()), 1);
        } else if (input instanceof Input.Aimed(var target)) {
            figure(release.figure(target.figure()), 1);
        } else {
            line(1, input.toString());
        }
    }

    private void estimate(Estimate estimate, int depth) {
        Unit unit = estimate.cell().series().unit();
        line(
                depth,
                estimate.cell() + " = " + number(estimate.value(), estimate.interval(), unit) + ", "
                        + voice.standing(estimate.status()));
        line(depth + 1, voice.cell(estimate.cell()));
        ConvertedAmount.of(release, estimate).ifPresent(converted -> line(depth + 1, converted.words()));
        estimate.figures().forEach(id -> figure(release.figure(id), depth + 1));
    }

    private void figure(ReadFigure read, int depth) {
        Figure figure = read.figure();
        line(
                depth,
                figure.id() + " “" + figure.printed() + "” (" + figure.measure().code() + ", " + figure.indicator()
                        + ", " + figure.area() + ", " + figure.period() + ")");
        line(depth + 1, "read as " + ReadingText.of(read.reading()));
        var source = release.figures().source(figure);
        line(
                depth + 1,
                source.id() + " " + source.publisher() + ", " + source.published() + ", paragraph " + figure.paragraph()
                        + "; " + figure.place());
        String file = "seeds/" + figure.place().file();
        Optional.ofNullable(release.inputs().get(file)).ifPresent(hash -> line(depth + 1, "sha256 " + hash));
        Optional.ofNullable(release.catalogue().decisions().get(figure.id()))
                .ifPresent(ruling -> line(
                        depth + 1,
                        Rulings.words(ruling).en() + " by " + ruling.by() + " on " + ruling.on() + ": "
                                + ruling.reason()));
        release.repairs().stream()
                .flatMap(repair -> repair.changes().stream()
                        .filter(change -> change.figure().equals(figure.id()))
                        .map(change -> (repair.applied() ? "repaired as “" : "repair proposed: “") + change.wording()
                                + "”, " + ReadingText.of(change.repaired().reading())))
                .forEach(text -> line(depth + 1, text));
    }

    private void findings(String id, int depth) {
        for (Finding finding : release.findings()) {
            if (finding.figures().contains(id)) {
                line(depth, finding.verdictCode() + ": " + finding.message().en());
            }
        }
    }

    private void conflicts(String id) {
        List<ConflictText> inChinese = ConflictText.all(release, Language.ZH);
        List<ConflictText> all = ConflictText.all(release, Language.EN);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).concerns(id)) {
                line(1, "conflict: " + all.get(i).sentence());
                line(1, "矛盾：" + inChinese.get(i).sentence());
            }
        }
    }

    private String value(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value(double value, Interval interval) -> number(value, interval, derived.unit());
            case Outcome.Missing(var _, var reason) -> "[x] " + reason.en();
            case Outcome.Impossible(var reason) -> "[z] " + reason.en();
            case Outcome.Refused(var _, var _, var reason) -> "[z] " + reason.en();
        };
    }

    private String number(double value, Interval interval, Unit unit) {
        return voice.numbers().value(value, interval, unit) + " ["
                + voice.numbers().range(interval, unit) + "]";
    }

    private void line(int depth, String text) {
        lines.add(INDENT.repeat(depth) + text);
    }
}
