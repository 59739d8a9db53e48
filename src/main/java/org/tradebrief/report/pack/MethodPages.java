package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.derive.Definition;
import org.tradebrief.derive.Definitions;
import org.tradebrief.derive.MathLayout;
import org.tradebrief.derive.Typesetting;
import org.tradebrief.report.Block;
import org.tradebrief.report.Table;

/** What is counted and how it is computed: concepts, and the formulas that the run has used. */
final class MethodPages {
    private final Release release;
    private final Voice voice;

    MethodPages(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** What each series of some areas counts. */
    List<Block> definitions(int number, Predicate<String> areas) {
        Set<String> used = new TreeSet<>();
        release.estimates().stream()
                .map(estimate -> estimate.cell().series())
                .filter(series -> areas.test(series.area()))
                .forEach(series -> used.add(series.indicator()));
        List<Table.Row> rows = new ArrayList<>();
        for (String code : used) {
            Indicator indicator = release.catalogue().indicators().get(code);
            if (indicator != null && indicator.definition() != null) {
                rows.add(Table.Row.of(
                        voice.words(indicator.name()) + voice.bracketed(code), voice.words(indicator.definition())));
            }
        }
        return new Listing(
                        "table-definitions",
                        Term.DEFINITIONS_TITLE,
                        Term.DEFINITIONS_SUBTITLE,
                        List.of(
                                Table.Column.text(voice.term(Term.NAME), 1),
                                Table.Column.text(voice.term(Term.DEFINITION), 3)),
                        rows,
                        List.of(),
                        voice.say("catalogue of indicators", "指标目录"))
                .numbered(number, voice);
    }

    /** The definition of each indicator that the run has computed, set from the formula that computed it. */
    List<Block> formulas() {
        Set<String> used = new TreeSet<>();
        release.derived().stream()
                .filter(derived -> derived.value().isPresent())
                .forEach(derived -> used.add(derived.code()));
        List<Block> blocks = new ArrayList<>();
        for (Definition definition :
                Definitions.of(release.catalogue().derivations()).sound()) {
            if (used.contains(definition.derivation().code())) {
                blocks.addAll(formula(definition));
            }
        }
        return blocks;
    }

    private List<Block> formula(Definition definition) {
        var derivation = definition.derivation();
        String name = voice.words(derivation.name());
        MathLayout layout =
                Typesetting.of(definition.formula(), voice.language().tag());
        return List.of(
                new Block.Heading(name + voice.bracketed(derivation.code())),
                new Block.Formula(
                        layout,
                        name + voice.say(" equals ", "等于") + layout.linear(),
                        derivation.source().in(voice.language().tag())));
    }
}
