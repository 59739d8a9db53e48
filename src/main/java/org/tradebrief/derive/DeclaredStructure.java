package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** What a catalogue declares of indicators and areas. */
public final class DeclaredStructure implements Structure {
    private static final String WORLD = "WLD";
    private static final int COUNTRY_CODE_LENGTH = 3;

    private final Catalogue catalogue;

    public DeclaredStructure(Catalogue catalogue) {
        this.catalogue = catalogue;
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
    public String world() {
        return WORLD;
    }

    @Override
    public boolean economy(String area) {
        Area known = catalogue.areas().get(area);
        return known != null && known.within().equals(WORLD) && area.length() == COUNTRY_CODE_LENGTH && !known.group();
    }

    @Override
    public boolean broken(SeriesKey series, Period earlier, Period later) {
        return false;
    }
}
