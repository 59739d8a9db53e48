package org.tradebrief.derive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** What a catalogue declares of indicators and areas. */
public final class DeclaredStructure implements Structure {

    private final Catalogue catalogue;
    private final Map<SeriesKey, TreeSet<Period>> breaks;

    /** What a catalogue declares, of series without a break. */
    public DeclaredStructure(Catalogue catalogue) {
        this(catalogue, List.of());
    }

    /**
     * What a catalogue declares, and the breaks that publishers declare.
     *
     * @param breaks cells that are the first of their series after a break, SDMX status {@code B}
     */
    public DeclaredStructure(Catalogue catalogue, Collection<Cell> breaks) {
        this.catalogue = catalogue;
        this.breaks = breaks.stream()
                .collect(Collectors.groupingBy(
                        Cell::series, Collectors.mapping(Cell::period, Collectors.toCollection(TreeSet<Period>::new))));
    }

    @Override
    public Optional<String> whole(String indicator) {
        Relations relations = catalogue.relations();
        return relations.sums().stream()
                .filter(sum -> sum.parts().contains(indicator))
                .map(Relations.Sum::whole)
                .findFirst()
                .or(() -> relations.parts().stream()
                        .filter(part -> part.part().equals(indicator))
                        .map(Relations.Part::whole)
                        .findFirst());
    }

    @Override
    public List<String> parts(String indicator) {
        return catalogue.relations().sums().stream()
                .filter(sum -> sum.whole().equals(indicator))
                .findFirst()
                .map(Relations.Sum::parts)
                .orElse(List.of());
    }

    @Override
    public boolean measurable(String indicator) {
        return catalogue
                .indicator(indicator)
                .map(known -> switch (known.unit()) {
                    case CURRENCY, COUNT, PERCENT, SQUARE_METRES -> true;
                    case ORDINAL, DATE -> false;
                })
                .orElse(true);
    }

    @Override
    public String world() {
        return Area.WORLD;
    }

    /** Areas that are no group and lie in a group such as the world: a city lies in an economy. */
    @Override
    public boolean economy(String area) {
        Area known = catalogue.areas().get(area);
        Area around = known == null ? null : catalogue.areas().get(known.within());
        return known != null && !known.group() && around != null && around.group();
    }

    @Override
    public boolean broken(SeriesKey series, Period earlier, Period later) {
        return breaks.getOrDefault(series, new TreeSet<>()).stream()
                .anyMatch(first -> first.compareTo(earlier) > 0 && first.compareTo(later) <= 0);
    }
}
