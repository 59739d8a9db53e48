package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.catalogue.Words;

class PlaceholdersTest {
    private static final Placeholders SINGAPORE = new Placeholders(
            "SGP",
            new Words("Singapore", "新加坡"),
            new TreeSet<>(List.of("2010", "2022", "2023")),
            Map.of("SGP.DDS.M.USD", new TreeSet<>(List.of("2012", "2021"))));

    @ParameterizedTest
    @CsvSource({
        "AREA.DDS.M.USD.LATEST, SGP.DDS.M.USD.2021",
        "AREA.DDS.M.USD.BEFORE, SGP.DDS.M.USD.2020",
        "AREA.DDS.M.USD.YOY.LATEST, SGP.DDS.M.USD.YOY.2021",
        "AREA.DDS.M.USD.CAGR.FIRST/LATEST, SGP.DDS.M.USD.CAGR.2012/2021",
        "AREA.DDS.X.USD.LATEST, SGP.DDS.X.USD.2023"
    })
    void aYearInANameIsThatOfItsSeriesOrOfAllWhereThatIsUnknown(String name, String replaced) {
        assertThat(SINGAPORE.replacedIn(name)).isEqualTo(replaced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST to LATEST, BEFORE | 2010 to 2023, 2022",
                "AREA_EN, AREA_ZH, AREA | Singapore, 新加坡, SGP",
                "[\"YEARS\"] | [\"2010\", \"2022\", \"2023\"]"
            })
    void elsewhereAllSeriesSpeakTogether(String text, String replaced) {
        assertThat(SINGAPORE.replacedIn(text)).isEqualTo(replaced);
    }
}
