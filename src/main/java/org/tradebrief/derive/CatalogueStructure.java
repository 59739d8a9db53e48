package org.tradebrief.derive;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** The structure that the relations and areas of a catalogue declare; no series has a break in time. */
public final class CatalogueStructure implements Structure {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    /** ISO 3166 leaves a range to its users; international organisations use this one for Kosovo. */
    private static final String KOSOVO = "XKX";

    private final Relations relations;
    private final String world;

    public CatalogueStructure(Catalogue catalogue) {
        this.relations = catalogue.relations();
        this.world = catalogue.areas().values().stream()
                .filter(area -> area.within().isEmpty())
                .map(Area::code)
                .findFirst()
                .orElse("WLD");
    }

    @Override
    public Optional<String> whole(String indicator) {
        return relations.parts().stream()
                .filter(part -> part.part().equals(indicator))
                .map(Relations.Part::whole)
                .findFirst()
                .or(() -> relations.sums().stream()
                        .filter(sum -> sum.parts().contains(indicator))
                        .map(Relations.Sum::whole)
                        .findFirst());
    }

    @Override
    public List<String> parts(String indicator) {
        return relations.sums().stream()
                .filter(sum -> sum.whole().equals(indicator))
                .map(Relations.Sum::parts)
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public String world() {
        return world;
    }

    /** Countries and territories of ISO 3166-1. */
    @Override
    public boolean economy(String area) {
        return COUNTRIES.contains(area) || area.equals(KOSOVO);
    }

    @Override
    public boolean broken(SeriesKey series, Period earlier, Period later) {
        return false;
    }
}
