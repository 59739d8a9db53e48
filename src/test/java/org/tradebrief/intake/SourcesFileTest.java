package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Source;

class SourcesFileTest {
    private static final String HEADER =
            "source,publisher,published,language,machine_translated,reliability,document\n";
    private static final String GOOD = "S1,Office,2024-07,zh-Hant,true,0.25,Bulletin\n";

    @TempDir
    private Path folder;

    @Test
    void everyColumnIsRead() {
        new Seeds(folder).with("sources.csv", HEADER + GOOD);
        assertThat(SourcesFile.read(folder).accepted())
                .containsExactly(new Source(
                        "S1", "Office", Period.parse("2024-07"), "zh-Hant", true, new BigDecimal("0.25"), "Bulletin"));
    }

    @Test
    void conventionsThatAreDeclaredAreRead() {
        new Seeds(folder)
                .with(
                        "sources.csv",
                        HEADER.replace("document", "document,decimal,multiples,fiscal_year")
                                + "S1,Office,2024-07,fr,false,0.25,Bulletin,\",\",added,4\n");
        assertThat(SourcesFile.read(folder).accepted())
                .extracting(Source::conventions)
                .containsExactly(new Source.Conventions("fr", ',', Source.Multiples.ADDED_TO_BASE, Month.APRIL));
    }

    @Test
    void chineseNamesAreReadWhereTheyStandAndOtherwiseTheOwnOnesAreUsed() {
        new Seeds(folder)
                .with(
                        "sources.csv",
                        HEADER.replace("document", "document,publisher_zh,document_zh")
                                + "S1,Office,2024-07,en,false,0.25,Bulletin,统计局,\n");

        Source source = SourcesFile.read(folder).accepted().getFirst();

        assertThat(source.publisherIn("zh")).isEqualTo("统计局");
        assertThat(source.publisherIn("en")).isEqualTo("Office");
        assertThat(source.documentIn("zh")).isEqualTo("Bulletin");
    }

    @Test
    void conventionThatIsNoneIsRefused() {
        new Seeds(folder).with("sources.csv", HEADER.replace("document", "document,decimal") + GOOD.strip() + ",;\n");
        assertThat(SourcesFile.read(folder).quarantined())
                .flatExtracting(Row.Quarantined::errors)
                .extracting(InputError::column)
                .containsExactly("decimal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,Office,2024,en,true,0.5,D       | source
                    S1,Office,2024,en,true,0.5,D     | source
                    S2,,2024,en,true,0.5,D           | publisher
                    S2,Office,July,en,true,0.5,D     | published
                    S2,Office,2024,e_n,true,0.5,D    | language
                    S2,Office,2024,,true,0.5,D       | language
                    S2,Office,2024,en,yes,0.5,D      | machine_translated
                    S2,Office,2024,en,true,1.01,D    | reliability
                    S2,Office,2024,en,true,-0.01,D   | reliability
                    S2,Office,2024,en,true,high,D    | reliability
                    S2,Office,2024,en,true,1         | ''
                    """)
    void errorQuarantinesItsRowAndNoOther(String row, String column) {
        new Seeds(folder).with("sources.csv", HEADER + GOOD + row + "\n" + GOOD.replace("S1", "S3"));
        Rows<Source> sources = SourcesFile.read(folder);
        assertThat(sources.read()).isEqualTo(3);
        assertThat(sources.accepted()).extracting(Source::id).containsExactly("S1", "S3");
        assertThat(sources.quarantined().getFirst().errors())
                .extracting(InputError::line, InputError::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, column));
    }

    @Test
    void missingFileIsRefusedByName() {
        assertThatThrownBy(() -> SourcesFile.read(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sources.csv");
    }

    @Test
    void missingColumnRefusesTheFile() {
        new Seeds(folder).with("sources.csv", HEADER.replace(",language", ""));
        assertThatThrownBy(() -> SourcesFile.read(folder)).hasMessageContaining("the column language");
    }
}
