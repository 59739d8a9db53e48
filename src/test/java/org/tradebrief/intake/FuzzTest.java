package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InvalidInput;

/**
 * Whatever happens to a file, it is refused with a place or every row of it is accepted or quarantined.
 *
 * <p>{@code -Dfuzz.runs=100000} runs the long form.
 */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", 800);
    private static final Catalogue CATALOGUE = Seeds.catalogue();
    private static final String FIGURES = Seeds.FIGURES
            + "A-1,S1,1,p1,DDS,CHN,T,2024,level,\"US$1,000 million\",,中国\n"
            + "A-2,S1,1,p1,services,WLD,X,2020/2024,average_growth,12.1%,,\"two\nlines\"\n"
            + "A-3,S1,2,p2,DDS,CHN,T,2024,rate,1.9,A-1/minute,\n";
    private static final String OBSERVATIONS = """
            DATAFLOW,REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,OBS_STATUS
            AG:DF(1.0),CHN,DDS,X,USD,2023,"1,234.5",6,1,A
            AG:DF(1.0),WLD,SVC,M,USD,2024-Q1,,6,1,O
            AG:DF(1.0),CHN,ICT,,PT_BS,2024,12.5 (e),0,1,A
            """;
    private static final byte[][] SPLINTERS = {
        {0},
        {'"'},
        {'\n'},
        {'\r'},
        {','},
        {';'},
        {'\t'},
        {(byte) 0xFF},
        {(byte) 0xC3},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "中".getBytes(StandardCharsets.UTF_16LE),
        "1e99".getBytes(StandardCharsets.UTF_8)
    };

    @TempDir
    private Path folder;

    @Test
    void everyRowOfADamagedFiguresFileIsAccountedFor() {
        byte[] whole = FIGURES.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = damaged(whole, random.split());
            Seeds seeds = new Seeds(folder).with("figures/a.csv", damaged);
            try (FigureFile file = seeds.scan().open("figures/a.csv")) {
                long rows = count(file);
                assertThat(rows).as("run %d", run).isEqualTo(records(damaged) - 1);
            } catch (InvalidInput refused) {
                assertThat(refused.errors())
                        .as("run %d", run)
                        .allMatch(error -> error.file().equals("figures/a.csv"));
            }
        }
    }

    @Test
    void damagedObservationsFileIsReadToItsEndOrRefused() {
        byte[] whole = OBSERVATIONS.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < RUNS; run++) {
            readOrRefuse("observations/a.csv", damaged(whole, random.split()));
        }
    }

    @Test
    void damagedWorkbookIsReadToItsEndOrRefused() throws IOException {
        byte[] whole = WorkbookTest.bytes(WorkbookTest.workbook(
                "Data",
                1,
                new Object[] {"REF_AREA", "INDICATOR", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE"},
                new Object[] {"CHN", "DDS", "USD", 2023, 12.5}));
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < RUNS / 40; run++) {
            readOrRefuse("observations/a.xlsx", damaged(whole, random.split()));
        }
    }

    private void readOrRefuse(String name, byte[] bytes) {
        new Seeds(folder).with(name, bytes);
        try (ObservationFile file = ObservationFile.open(folder, name, Layout.UNDECLARED, CATALOGUE)) {
            Inventory.Taker taker = new Inventory.Taker(name, file);
            long rows = 0;
            while (file.hasNext()) {
                taker.count(file.next());
                rows++;
            }
            assertThat(taker.inventory().read()).isEqualTo(rows);
        } catch (InvalidInput refused) {
            assertThat(refused.errors()).allMatch(error -> error.file().equals(name));
        }
    }

    private static long count(FigureFile file) {
        long rows = 0;
        while (file.hasNext()) {
            assertThat(file.next().place().line()).isGreaterThan(1);
            rows++;
        }
        return rows;
    }

    /** The records that the library alone finds in the text. */
    private static long records(byte[] bytes) {
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(true)
                .ofCsvRecord(new java.io.ByteArrayInputStream(bytes))) {
            return reader.stream().count();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole;
        for (int blow = random.nextInt(1, 4); blow > 0; blow--) {
            int at = random.nextInt(bytes.length + 1);
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> splice(bytes, at, SPLINTERS[random.nextInt(SPLINTERS.length)], at);
                case 2 -> splice(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
                case 3 -> splice(bytes, at, Arrays.copyOfRange(bytes, at / 2, at), at);
                case 4 -> recoded(bytes, at, random);
                default -> flipped(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, SplittableRandom random) {
        byte[] copy = bytes.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** The rest of the file in another encoding. */
    private static byte[] recoded(byte[] bytes, int at, SplittableRandom random) {
        String[] charsets = {"GB18030", "UTF-16LE", "windows-1252"};
        String rest = new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8);
        byte[] other = rest.getBytes(java.nio.charset.Charset.forName(charsets[random.nextInt(charsets.length)]));
        return splice(bytes, at, other, bytes.length);
    }

    private static byte[] splice(byte[] bytes, int from, byte[] inserted, int to) {
        byte[] result = Arrays.copyOf(bytes, from + inserted.length + bytes.length - to);
        System.arraycopy(inserted, 0, result, from, inserted.length);
        System.arraycopy(bytes, to, result, from + inserted.length, bytes.length - to);
        return result;
    }
}
