package org.tradebrief.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Expectation;
import org.tradebrief.figure.PrintedNumber;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Unit;

class CatalogueFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSmallestCatalogue() throws IOException {
        Files.createDirectories(folder.resolve("catalogue"));
        write("catalogue/indicators.yaml", """
                - {code: ABC, name: {en: Abc, zh: 甲}, unit: currency, topic: t, growth_band: [-20, 40]}
                - {code: ABD, name: {en: Abd, zh: 乙}, unit: count, topic: t, aliases: [old_name]}
                """);
        write("catalogue/areas.csv", "area,name_en,name_zh,within,group\nWLD,World,世界,,yes\n");
        write("catalogue/relations.yaml", "sums: [{whole: ABC, parts: [ABD]}]\n");
        write("catalogue/exchange-rates.csv", "currency,period,kind,per_usd,source\nCNY,2022,average,6.7290,X\n");
    }

    @Test
    void findsAnIndicatorByItsAlias() {
        assertThat(CatalogueFiles.load(folder)
                        .indicator("old_name")
                        .orElseThrow()
                        .code())
                .isEqualTo("ABD");
    }

    @Test
    void readsAGrowthBandAsFactors() {
        var band = CatalogueFiles.load(folder)
                .indicator("ABC")
                .orElseThrow()
                .plausibleFactor()
                .orElseThrow();
        assertThat(band.lower()).isEqualTo(0.8);
        assertThat(band.upper()).isEqualTo(1.4);
    }

    /** One million dirhams, and half of the last digit's million to both sides. */
    @Test
    void readsPhrasesWithTheWordsOfTheVocabulary() throws IOException {
        write("catalogue/vocabulary.yaml", "units: {dirham: AED}\nmagnitudes: {mn: 1000000}\n");
        var words = CatalogueFiles.load(folder).words();
        assertThat(PrintedNumber.read("1 mn dirham", Expectation.AMOUNT, Conventions.ENGLISH, words)
                        .allowed())
                .hasValueSatisfying(quantity -> {
                    assertThat(quantity.unit()).isEqualTo(Unit.currency("AED"));
                    assertThat(quantity.upper()).isEqualByComparingTo("1500000");
                });
    }

    @Test
    void refusesAVocabularyWhoseUnitIsNone() throws IOException {
        write("catalogue/vocabulary.yaml", "units: {dirham: dirham}\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder)).hasMessageContaining("unit dirham");
    }

    @Test
    void namesTheNearestKeyForAnUnknownOne() throws IOException {
        write(
                "catalogue/indicators.yaml",
                "- {code: ABC, name: {en: Abc, zh: 甲}, unit: count, topic: t,\n  growht_band: [1, 2]}\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("catalogue/indicators.yaml:2")
                .hasMessageContaining("seen 'growht_band'")
                .hasMessageContaining("nearest: growth_band");
    }

    @Test
    void saysWhichKeyIsMissing() throws IOException {
        write("catalogue/indicators.yaml", "- {code: ABC, unit: currency, topic: t}\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder)).hasMessageContaining("name is missing");
    }

    @Test
    void refusesARelationToAnUnknownIndicator() throws IOException {
        write("catalogue/relations.yaml", "sums: [{whole: ABX, parts: [ABD]}]\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder))
                .hasMessageContaining("seen 'ABX'")
                .hasMessageContaining("nearest: ABC");
    }

    @Test
    void reportsTheErrorsOfAllFilesAtOnce() throws IOException {
        write("catalogue/areas.csv", "area,name_en,within,group\nWLD,World,,yes\n");
        write("catalogue/relations.yaml", "sums: [{whole: ABX, parts: [ABD]}]\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder))
                .hasMessageContaining("the column name_zh")
                .hasMessageContaining("seen 'ABX'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CNY,2023-11-24,parity,7.1151,Y\\nCNY,2023-11-24,parity,7.1152,Z  | a second central parity of 2023-11-24: expected 7.1151 as Y has it
            CNY,2022,average,6.7291,Y                                        | a second average of 2022: expected 6.7290 as X has it
            CNY,2023-11-24,daily,7.1537,' '                                  | rate without a source
            CNY,2023-11-24,parity,7.1151,                                    | rate without a source
            CNY,2023-11-24,spot,7.1537,Y                                     | kind spot: expected average, parity or daily
            CNY,2023,parity,7.1151,Y                                         | central parity of 2023: expected a day
            CNY,2023-11-24,average,7.1151,Y                                  | average of 2023-11-24: expected a period longer than a day
            CNY,2023-11-24,daily,0,Y                                         | rate 0: expected more than zero
            """)
    void refusesRatesThatSayTwoThingsOrNothing(String rows, String why) throws IOException {
        write(
                "catalogue/exchange-rates.csv",
                "currency,period,kind,per_usd,source\nCNY,2022,average,6.7290,X\n"
                        + rows.replace("\\n", "\n").replace("'", "") + "\n");
        assertThatThrownBy(() -> CatalogueFiles.load(folder))
                .hasMessageContaining("catalogue/exchange-rates.csv:")
                .hasMessageContaining(why);
    }

    @Test
    void readsAParityBesideTheMarketRateOfItsDay() throws IOException {
        write(
                "catalogue/exchange-rates.csv",
                "currency,period,kind,per_usd,source\nCNY,2023-11-24,daily,7.1537,X\nCNY,2023-11-24,parity,7.1151,Y\n");
        assertThat(CatalogueFiles.load(folder).rates().all())
                .extracting(ExchangeRates.Rate::kind)
                .containsExactly(ExchangeRates.Kind.PARITY, ExchangeRates.Kind.DAILY);
    }

    @Test
    void refusesATextThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("catalogue/areas.csv"), new byte[] {'a', (byte) 0xC3, '\n'});
        assertThatThrownBy(() -> CatalogueFiles.load(folder)).hasMessageContaining("bytes that are not UTF-8");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
