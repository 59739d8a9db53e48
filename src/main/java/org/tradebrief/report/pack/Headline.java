package org.tradebrief.report.pack;

import java.util.Optional;
import org.tradebrief.derive.Flag;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.KeyFigure;

/**
 * A headline figure: what is held of its cell and how much it changed, both as a sentence prints them.
 *
 * @param template what the pack declares
 * @param estimate what is held of its cell
 * @param value the same as a sentence prints it
 * @param change its change; empty where none is declared, known or undisputed
 * @param against what it is compared with; may be empty
 */
record Headline(
        Pack.KeyFigureTemplate template,
        Estimate estimate,
        Bindings.Bound value,
        Optional<Bindings.Bound> change,
        String against) {

    /** The headline that a template declares; empty where nothing is held, or what is held is disputed. */
    static Optional<Headline> of(Pack.KeyFigureTemplate template, Bindings bindings, Wording wording) {
        return bindings.estimate(template.cell())
                .filter(estimate -> estimate.status() != Estimate.Status.DISPUTED)
                .map(estimate -> new Headline(
                        template,
                        estimate,
                        bindings.of(template.cell()).map(wording::shown).orElseThrow(),
                        Optional.ofNullable(template.change())
                                .filter(id -> bindings.derived(id)
                                        .filter(derived -> derived.flags().contains(Flag.DISPUTED))
                                        .isEmpty())
                                .flatMap(bindings::of)
                                .map(wording::shown),
                        Optional.ofNullable(template.against())
                                .flatMap(wording::fill)
                                .orElse("")));
    }

    /** The headline as pages print it. */
    KeyFigure in(Voice voice, Wording wording) {
        var unit = estimate.cell().series().unit();
        return new KeyFigure(
                template.label().in(voice.language().tag()),
                voice.numbers().value(value.value(), value.interval(), unit),
                voice.period(estimate.cell().period()),
                change.map(bound -> voice.say(
                                voice.numbers().change(bound.value(), bound.interval(), bound.unit()) + " " + against,
                                against + wording.change(bound.value(), bound.interval(), bound.unit())))
                        .orElse(""),
                change.map(Headline::direction).orElse(KeyFigure.Direction.NONE),
                voice.standing(estimate.status())
                        + voice.say(": ", "：")
                        + voice.numbers().range(estimate.interval(), unit));
    }

    private static KeyFigure.Direction direction(Bindings.Bound change) {
        if (change.interval().contains(0)) {
            return KeyFigure.Direction.FLAT;
        }
        return change.value() > 0 ? KeyFigure.Direction.UP : KeyFigure.Direction.DOWN;
    }
}
