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
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

class DeclaredStructureTest {
    private static final Catalogue CATALOGUE = new Catalogue(
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
            new TreeMap<>());
    private static final Structure STRUCTURE = new DeclaredStructure(CATALOGUE);

    /** The first year after the break is 2020: 2020 on 2019 crosses it, 2021 on 2020 does not. */
    @Test
    void seriesIsBrokenBetweenAYearAndTheFirstAfterTheBreak() {
        Cell first = Cell.parse("DEU.DDS.X.USD.2020");
        Structure broken = new DeclaredStructure(CATALOGUE, List.of(first));

        assertThat(broken.broken(first.series(), Period.year(2019), Period.year(2020)))
                .isTrue();
        assertThat(broken.broken(first.series(), Period.year(2020), Period.year(2021)))
                .isFalse();
        assertThat(broken.broken(first.series().in(Unit.currency("EUR")), Period.year(2019), Period.year(2020)))
                .isFalse();
    }

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
