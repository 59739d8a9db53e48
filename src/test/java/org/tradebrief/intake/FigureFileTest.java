package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.ReadFigure;

class FigureFileTest {
    private static final String GOOD = "A-1,S1,1,p1,DDS,CHN,T,2024,level,$1 billion,,\n";

    @TempDir
    private Path folder;

    private Seeds seeds;

    @BeforeEach
    void createSeeds() {
        seeds = new Seeds(folder);
    }

    @Test
    void acceptedRowHoldsTheFigureAsPrintedAndItsPlace() {
        Figure figure = onlyFigure("A-1,S1,3,p3,DDS,CHN,T,2024,level,\"US$1,000 million\",,as\n");
        assertThat(figure.printed()).isEqualTo("US$1,000 million");
        assertThat(figure.paragraph()).isEqualTo(3);
        assertThat(figure.note()).isEqualTo("as");
        assertThat(figure.place()).hasToString("figures/a.csv:2");
    }

    @Test
    void aliasOfAnIndicatorIsResolvedToItsCode() {
        assertThat(onlyFigure("A-1,S1,1,p1,services,CHN,T,2024,level,$1,,\n").indicator())
                .isEqualTo("SVC");
    }

    @Test
    void aliasInRelativeToIsResolvedToItsCode() {
        assertThat(onlyFigure("A-1,S1,1,p1,DDS,CHN,T,2024,claim,more,growth:WLD.services,\n")
                        .relativeTo())
                .isEqualTo("growth:WLD.SVC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # row                                                  | column                | seen      | hint
                    A-2,S2,1,p1,DDS,CHN,T,2024,level,$1,,                  | source                | S2        | nearest: S1
                    A-2,S1,0,p1,DDS,CHN,T,2024,level,$1,,                  | paragraph             | 0         | ''
                    A-2,S1,one,p1,DDS,CHN,T,2024,level,$1,,                | paragraph             | one       | ''
                    A-2,S1,1,,DDS,CHN,T,2024,level,$1,,                    | sentence              | ''        | ''
                    A-2,S1,1,p1,DSS,CHN,T,2024,level,$1,,                  | indicator             | DSS       | nearest: DDS
                    A-2,S1,1,p1,DDS,CHM,T,2024,level,$1,,                  | area                  | CHM       | nearest: CHN
                    A-2,S1,1,p1,DDS,CHN,E,2024,level,$1,,                  | flow                  | E         | ''
                    A-2,S1,1,p1,DDS,CHN,T,2024-Q5,level,$1,,               | period                | 2024-Q5   | ''
                    A-2,S1,1,p1,DDS,CHN,T,2024,growht,$1,,                 | measure               | growht    | nearest: growth
                    A-2,S1,1,p1,DDS,CHN,T,2024,level,,,                    | printed               | ''        | ''
                    A-2,S1,1,p1,DDS,CHN,T,2024,level,$1?,,                 | printed, character 3  | $1?       | a question mark
                    A-2,S1,1,p1,DDS,CHN,T,2024,level,$1                    | ''                    | 10 fields | ''
                    A-2,S1,1,p1,DDS,CHN,T,2024,level,$1,,,x                | ''                    | 13 fields | quote fields that hold a delimiter
                    A-2,S1,1,p1,DDS,CHN,T,2024,average_growth,$1,,         | period                | 2024      | ''
                    A/2,S1,1,p1,DDS,CHN,T,2024,level,$1,,                  | figure                | A/2       | ''
                    """)
    void errorNamesColumnAndValueAndNearestCode(String row, String column, String seen, String hint) {
        List<Row<ReadFigure>> rows = rows(GOOD + row + "\n");
        assertThat(rows.get(0)).isInstanceOf(Row.Accepted.class);
        InputError error = onlyError(rows.get(1));
        assertThat(error.file()).isEqualTo("figures/a.csv");
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.seen()).isEqualTo(seen);
        assertThat(error.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "level, DDS", "average_growth, DDS", "growth, last year", "share, ''", "share, SVX", "contribution, ''",
        "target, SVX", "equivalent, ''", "equivalent, A-3", "equivalent, A-2", "rate, A-1", "rate, A-1/week",
        "rate, A-3/day", "claim, growth:", "claim, growth:XXX.DDS", "claim, growht:WLD.DDS", "ordinal, SVX"
    })
    void referenceThatItsMeasureCannotUseIsAnError(String measure, String reference) {
        String period = measure.equals("average_growth") ? "2020/2024" : "2024";
        List<Row<ReadFigure>> rows =
                rows(GOOD + "A-2,S1,1,p1,DDS,CHN,T," + period + "," + measure + ",1," + reference + ",\n");
        assertThat(onlyError(rows.get(1)).column()).isEqualTo("relative_to");
    }

    @ParameterizedTest
    @CsvSource({
        "level, ''",
        "growth, ''",
        "growth, 2019",
        "share, SVC",
        "contribution, SVC",
        "target, SVC",
        "target, ''",
        "equivalent, A-1",
        "rate, A-1/minute",
        "rate, A-1/hour",
        "rate, A-1/day",
        "rate, A-1/head",
        "claim, ''",
        "claim, SVC",
        "claim, CHN-HGH.SVC",
        "claim, growth:WLD.SVC",
        "claim, A-1",
        "ordinal, ''",
        "date, ''"
    })
    void referenceThatItsMeasureNeedsIsKept(String measure, String reference) {
        List<Row<ReadFigure>> rows = rows(GOOD + "A-2,S1,1,p1,DDS,CHN,T,2024," + measure + ",1," + reference + ",\n");
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        Row.Accepted.class,
                        row -> assertThat(((ReadFigure) row.value()).figure().relativeTo())
                                .isEqualTo(reference));
    }

    @Test
    void allErrorsOfARowAreReportedAtOnce() {
        assertThat(rows("A 1,S2,x,,DSS,CHM,E,24,lvl,,,\n").getFirst())
                .isInstanceOfSatisfying(
                        Row.Quarantined.class,
                        row -> assertThat((List<?>) row.errors()).hasSize(10));
    }

    @Test
    void laterOfTwoFiguresWithOneIdentifierIsQuarantinedAndNamesTheFirst() {
        seeds.with("figures/b.csv", Seeds.FIGURES + GOOD);
        assertThat(rows(GOOD).getFirst()).isInstanceOf(Row.Accepted.class);
        try (FigureFile file = seeds.scan().open("figures/b.csv")) {
            assertThat(onlyError(file.next()).hint()).isEqualTo("it belongs to figures/a.csv:2");
        }
    }

    @Test
    void mendedRowCountsInsteadOfTheEarlierRowThatCannotBeUsed() {
        seeds.with("figures/b.csv", "quarantine_line," + Seeds.FIGURES + "2," + GOOD);
        assertThat(rows(GOOD.replace("DDS", "DSS")).getFirst()).isInstanceOf(Row.Quarantined.class);
        try (FigureFile file = seeds.scan().open("figures/b.csv")) {
            assertThat(file.next()).isInstanceOf(Row.Accepted.class);
        }
    }

    @Test
    void skippedRowsAreNotReadAgain() {
        seeds.with("figures/a.csv", Seeds.FIGURES + GOOD + GOOD.replace("A-1", "A-2"));
        try (FigureFile file = seeds.scan().open("figures/a.csv")) {
            file.skip(1);
            assertThat(file.next().place().line()).isEqualTo(3);
            assertThat(file.hasNext()).isFalse();
        }
    }

    @Test
    void columnsMayStandInAnyOrderWithTrailingDelimitersAndQuotedLineBreaks() {
        seeds.with(
                "figures/a.csv",
                "note,figure,source,paragraph,sentence,indicator,area,flow,period,measure,printed,relative_to,\r\n"
                        + "\"two\r\nlines\",A-1,S1,1,p1,DDS,CHN,T,2024,level,$1,,\r\n"
                        + ",A-2,S1,1,p1,DDS,CHN,T,2024,level,$2,,\r\n");
        List<Row<ReadFigure>> rows = read("figures/a.csv");
        assertThat(rows).allMatch(Row.Accepted.class::isInstance);
        assertThat(rows.get(1).place().line()).isEqualTo(4);
    }

    @Test
    void unknownColumnRefusesTheFileAndNamesTheNearest() {
        seeds.with("figures/a.csv", Seeds.FIGURES.replace("printed", "pirnted"));
        assertThatThrownBy(() -> seeds.scan())
                .asInstanceOf(type(InvalidInput.class))
                .extracting(invalid ->
                        invalid.errors().stream().map(InputError::message).toList())
                .asString()
                .contains("figures/a.csv:1, column pirnted", "nearest: printed", "nearest: pirnted");
    }

    @Test
    void errorsOfAllFilesAsAWholeAreThrownAtOnce() {
        seeds.with("figures/a.csv", "").with("figures/b.csv", Seeds.FIGURES.replace("note", "note,note"));
        assertThatThrownBy(() -> seeds.scan())
                .hasMessageContaining("figures/a.csv:1: seen 'nothing'")
                .hasMessageContaining("figures/b.csv:1, column note: seen 'the column twice'");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithLineAndByte() {
        byte[] latin = (Seeds.FIGURES + GOOD + "é-2,caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        byte[] header = (Seeds.FIGURES + GOOD + "é-2,caf").getBytes(StandardCharsets.UTF_8);
        byte[] mixed = java.util.Arrays.copyOf(header, header.length + 1);
        mixed[header.length] = latin[latin.length - 1];
        seeds.with("figures/a.csv", mixed);
        // "é-2,caf" are eight bytes in UTF-8, so the byte that is cut short is the ninth of line 3.
        assertThatThrownBy(() -> seeds.scan()).hasMessageContaining("figures/a.csv:3, column byte 9");
    }

    @Test
    void otherDelimiterIsNamedInsteadOfEveryColumn() {
        seeds.with("figures/a.csv", Seeds.FIGURES.replace(',', ';'));
        assertThatThrownBy(() -> seeds.scan())
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .extracting(InputError::seen)
                        .isEqualTo("the delimiter ;"));
    }

    @Test
    void delimiterThatChangesRefusesTheFileAtItsPlace() {
        seeds.with(
                "figures/a.csv", Seeds.FIGURES + GOOD + GOOD.replace(',', ';').replace("A-1", "A-2"));
        assertThatThrownBy(() -> seeds.scan()).hasMessageContaining("figures/a.csv:3, column character 4");
    }

    @Test
    void quoteThatNeverClosesIsRefusedWithTheLineWhereItOpens() {
        seeds.with("figures/a.csv", Seeds.FIGURES + GOOD + "A-2,\"S1,1\n" + GOOD.repeat(50));
        assertThatThrownBy(() -> seeds.scan()).hasMessageContaining("figures/a.csv:3");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() {
        seeds.with("figures/a.csv", "\uFEFF" + Seeds.FIGURES + GOOD);
        assertThat(read("figures/a.csv")).singleElement().isInstanceOf(Row.Accepted.class);
    }

    private Figure onlyFigure(String row) {
        List<Row<ReadFigure>> rows = rows(row);
        assertThat(rows).hasSize(1);
        return ((Row.Accepted<ReadFigure>) rows.getFirst()).value().figure();
    }

    private List<Row<ReadFigure>> rows(String rows) {
        seeds.with("figures/a.csv", Seeds.FIGURES + rows);
        return read("figures/a.csv");
    }

    private List<Row<ReadFigure>> read(String name) {
        List<Row<ReadFigure>> rows = new ArrayList<>();
        try (FigureFile file = seeds.scan().open(name)) {
            file.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static InputError onlyError(Row<ReadFigure> row) {
        assertThat(row).isInstanceOf(Row.Quarantined.class);
        List<InputError> errors = ((Row.Quarantined<ReadFigure>) row).errors();
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }
}
