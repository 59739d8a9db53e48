package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;

class CatalogueStructureTest {
    private static final Structure STRUCTURE = new CatalogueStructure(new Catalogue(
            new TreeMap<>(),
            Catalogue.byCode(
                    List.of(
                            new Area("W00", new Words("World", "世界"), ""),
                            new Area("CHN", new Words("China", "中国"), "W00")),
                    Area::code),
            new Relations(
                    List.of(new Relations.Sum("DGT", List.of("DLS", "DOR"))),
                    List.of(new Relations.Part("TCI", "DDS"), new Relations.Part("DDS", "SVC")),
                    List.of(),
                    List.of(),
                    List.of()),
            List.of(),
            new TreeMap<>(),
            new ExchangeRates(List.of()),
            new TreeMap<>()));

    @Test
    void wholeIsThatOfAPartOrOfASum() {
        assertThat(STRUCTURE.whole("TCI")).contains("DDS");
        assertThat(STRUCTURE.whole("DLS")).contains("DGT");
        assertThat(STRUCTURE.whole("SVC")).isEmpty();
    }

    @Test
    void partOfAPartLiesWithin() {
        assertThat(STRUCTURE.within("TCI", "SVC")).isTrue();
        assertThat(STRUCTURE.within("SVC", "TCI")).isFalse();
    }

    @Test
    void onlyPartsThatAddUpAreParts() {
        assertThat(STRUCTURE.parts("DGT")).containsExactly("DLS", "DOR");
        assertThat(STRUCTURE.parts("DDS")).isEmpty();
    }

    @Test
    void worldIsTheAreaWithinNoOther() {
        assertThat(STRUCTURE.world()).isEqualTo("W00");
    }

    @Test
    void economiesAreCountriesAndNoGroupsOrCities() {
        assertThat(STRUCTURE.economy("CHN")).isTrue();
        assertThat(STRUCTURE.economy("XKX")).isTrue();
        assertThat(STRUCTURE.economy("W00")).isFalse();
        assertThat(STRUCTURE.economy("EUU")).isFalse();
        assertThat(STRUCTURE.economy("CHN-HGH")).isFalse();
    }
}
