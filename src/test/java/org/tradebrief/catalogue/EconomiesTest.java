package org.tradebrief.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class EconomiesTest {
    private static final SortedMap<String, Area> BY_CODE = Catalogue.byCode(Economies.all(), Area::code);

    @Test
    void singaporeHasItsNamesInBothLanguages() {
        assertThat(BY_CODE)
                .hasEntrySatisfying("SGP", area -> assertThat(area.name()).isEqualTo(new Words("Singapore", "新加坡")));
    }

    @Test
    void everyEconomyIsAPartOfTheWorldAndNoGroup() {
        assertThat(BY_CODE.values())
                .allSatisfy(area -> assertThat(area.within()).isEqualTo("WLD"))
                .noneMatch(Area::group);
    }
}
