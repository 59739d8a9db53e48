package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.SeriesKey;

/** Finds what a template names and no run could bind, before anything is written. */
public final class PackLint {
    private static final Pattern STRAY = Pattern.compile("[{}][^ {}]{0,30}");

    private final PackFile file;
    private final References references;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();

    private PackLint(PackFile file, Catalogue catalogue) {
        this.file = file;
        this.references = new References(catalogue);
    }

    /**
     * Requires that every name in a template can be bound beside a catalogue.
     *
     * @throws InvalidInput with file, line and nearest name of each that cannot
     */
    public static void require(PackFile file, Catalogue catalogue) {
        PackLint lint = new PackLint(file, catalogue);
        Pack pack = file.pack();
        pack.sections().forEach(section -> {
            lint.define(section.id(), lint.ids);
            section.blocks().forEach(lint::defineTables);
        });
        pack.brief().forEach(id -> lint.member(id, lint.ids, "a section"));
        pack.sections().forEach(lint::section);
        each(pack.workbooks().topics(), topic -> lint.member(topic, lint.references.topics(), "a topic"));
        if (!lint.errors.isEmpty()) {
            throw new InvalidInput(lint.errors.stream().distinct().toList());
        }
    }

    private void define(String id, Set<String> among) {
        if (!ids.add(id) | (among != ids && !among.add(id))) {
            errors.add(file.error(id, "an id that is used once", ""));
        }
    }

    private void defineTables(Pack.BlockTemplate block) {
        if (block.estimates() != null) {
            define(block.estimates().id(), tables);
        }
        if (block.indicators() != null) {
            define(block.indicators().id(), tables);
        }
        if (block.growth() != null) {
            define(block.growth().id(), tables);
        }
        if (block.statements() != null) {
            define(block.statements().id(), tables);
        }
        if (block.chart() != null) {
            define(block.chart().id(), ids);
        }
    }

    private void section(Pack.SectionTemplate section) {
        for (int i = 0; i < section.blocks().size(); i++) {
            if (section.blocks().get(i).parts() != 1) {
                errors.add(file.error(
                        section.id(),
                        "one part in each block, not " + section.blocks().get(i).parts() + " in block " + (i + 1),
                        ""));
            } else {
                block(section.blocks().get(i));
            }
        }
    }

    private void block(Pack.BlockTemplate block) {
        for (Words words : new Words[] {block.headline(), block.heading(), block.text(), block.notes()}) {
            if (words != null) {
                sentence(words);
            }
        }
        if (block.keyFigures() != null) {
            block.keyFigures().forEach(this::keyFigure);
        }
        if (block.chart() != null) {
            chart(block.chart());
        }
        if (block.estimates() != null) {
            sentence(block.estimates().subtitle());
            each(block.estimates().cells(), this::cell);
            each(block.estimates().series(), this::series);
            each(block.estimates().topics(), topic -> member(topic, references.topics(), "a topic"));
        }
        if (block.indicators() != null) {
            sentence(block.indicators().subtitle());
            each(block.indicators().series(), this::series);
            each(block.indicators().topics(), topic -> member(topic, references.topics(), "a topic"));
            each(block.indicators().periods(), this::period);
            each(block.indicators().codes(), code -> member(code, references.codes(), "a derived indicator"));
        }
        if (block.statements() != null) {
            block.statements().rows().forEach(row -> sentence(row.text()));
        }
        if (block.growth() != null) {
            growth(block.growth());
        }
    }

    /** One currency under the heading that names it, dollars under the other. */
    private void growth(Pack.GrowthTemplate growth) {
        Optional<String> currency = Optional.empty();
        for (Pack.PairTemplate pair : growth.rows()) {
            series(pair.local(), currency);
            currency = currency.or(() -> unit(pair.local()));
            if (pair.dollar() != null) {
                series(pair.dollar(), Optional.of("USD"));
            }
        }
    }

    private void series(String name, Optional<String> unit) {
        series(name);
        if (unit.isPresent() && unit(name).isPresent() && !unit.equals(unit(name))) {
            errors.add(file.error(name, "a series in " + unit.get() + ", as the heading of its column says", ""));
        }
    }

    private Optional<String> unit(String name) {
        return references.isSeries(name)
                ? Optional.of(SeriesKey.parse(name).unit().code())
                : Optional.empty();
    }

    private void keyFigure(Pack.KeyFigureTemplate figure) {
        cell(figure.cell());
        if (figure.change() != null) {
            number(figure.change());
        }
        if (figure.against() != null) {
            sentence(figure.against());
        }
    }

    private void chart(Pack.ChartTemplate chart) {
        sentence(chart.title());
        sentence(chart.subtitle());
        member(chart.table(), tables, "the id of a table");
        for (Pack.SeriesTemplate one : chart.series()) {
            series(one.series());
            each(
                    one.code() == null ? null : List.of(one.code()),
                    code -> member(code, references.codes(), "a derived indicator"));
            one.periods().forEach(this::period);
        }
    }

    /** Both languages name the same numbers, each of which can exist. */
    private void sentence(Words words) {
        Set<String> english = names(words.en());
        Set<String> chinese = names(words.zh());
        for (String name : english) {
            if (!chinese.contains(name)) {
                errors.add(file.error(name, "the same numbers in en and zh, not in en alone", ""));
            }
        }
        for (String name : chinese) {
            if (!english.contains(name)) {
                errors.add(file.error(name, "the same numbers in en and zh, not in zh alone", ""));
            }
        }
    }

    private Set<String> names(String sentence) {
        Set<String> names = new TreeSet<>();
        for (Wording.Reference reference : Wording.references(sentence)) {
            if (RunFact.isMeantBy(reference.name())) {
                member(reference.name(), RunFact.names(), "a fact of the run");
            } else {
                number(reference.name());
            }
            if (!Wording.FILTERS.contains(reference.filter())) {
                errors.add(file.error(
                        "|" + reference.filter(),
                        "one of " + String.join(", ", Wording.FILTERS),
                        NearestCode.hint(reference.filter(), Wording.FILTERS)));
            }
            names.add(reference.name());
        }
        Wording.links(sentence).forEach(id -> member(id, ids, "the id of a section, table or chart"));
        Matcher stray = STRAY.matcher(Wording.withoutReferences(sentence));
        if (stray.find()) {
            errors.add(file.error(stray.group(), "a reference such as {CHN.DDS.T.USD.2024|change}", ""));
        }
        return names;
    }

    private void number(String name) {
        if (references.cell(name).isEmpty() && !references.isDerived(name)) {
            errors.add(file.error(
                    name,
                    "a cell such as CHN.DDS.T.USD.2024 or an indicator such as CHN.DDS.T.USD.YOY.2024",
                    references.hint(name)));
        }
    }

    private void period(String period) {
        if (!References.isPeriod(period)) {
            errors.add(file.error(period, "a period such as 2024, 2025-S1 or 2024-07", ""));
        }
    }

    private void cell(String name) {
        if (references.cell(name).isEmpty()) {
            errors.add(file.error(name, "a cell such as CHN.DDS.T.USD.2024", references.hint(name)));
        }
    }

    private void series(String name) {
        if (!references.isSeries(name)) {
            errors.add(file.error(name, "a series such as CHN.DDS.T.USD", references.hint(name)));
        }
    }

    private void member(String name, Collection<String> valid, String what) {
        if (!valid.contains(name)) {
            errors.add(file.error(name, what, NearestCode.hint(name, valid)));
        }
    }

    private static void each(@Nullable List<String> names, Consumer<String> check) {
        if (names != null) {
            names.forEach(check);
        }
    }
}
