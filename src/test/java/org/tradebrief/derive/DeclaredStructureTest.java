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

class DeclaredStructureTest {
    private static final Structure STRUCTURE = new DeclaredStructure(new Catalogue(
            new TreeMap<>(),
            Catalogue.byCode(
                    List.of(
                            new Area("WLD", new Words("World", "世界"), "", true),
                            new Area("EUU", new Words("European Union", "欧盟"), "WLD", true),
                            new Area("DEU", new Words("Germany", "德国"), "EUU", false),
                            new Area("CHN", new Words("China", "中国"), "WLD", false),
                            new Area("CHN-HGH", new Words("Hangzhou", "杭州"), "CHN", false)),
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
    void indicatorsThatAreNotDeclaredAreMeasurable() {
        assertThat(STRUCTURE.measurable("NEW")).isTrue();
    }

    @Test
    void onlyPartsThatAddUpAreParts() {
        assertThat(STRUCTURE.parts("DGT")).containsExactly("DLS", "DOR");
        assertThat(STRUCTURE.parts("DDS")).isEmpty();
    }

    @Test
    void economiesAreCountriesAndNoGroupsOrCities() {
        assertThat(STRUCTURE.economy("CHN")).isTrue();
        assertThat(STRUCTURE.economy("DEU")).isTrue();
        assertThat(STRUCTURE.economy("WLD")).isFalse();
        assertThat(STRUCTURE.economy("EUU")).isFalse();
        assertThat(STRUCTURE.economy("CHN-HGH")).isFalse();
    }
}
