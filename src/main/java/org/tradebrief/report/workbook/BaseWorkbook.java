package org.tradebrief.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook that house style comes from: its named cell styles, its table style, and on its sheet {@code Cover} the
 * page set-up of every sheet, lines for the first sheet and a logo.
 */
public final class BaseWorkbook {
    /** The sheet that lines, logo and page set-up are taken from. */
    static final String COVER = "Cover";

    private static final LocalDate MADE = LocalDate.EPOCH;

    private final byte[] content;
    private final boolean hasLogo;

    private BaseWorkbook(byte[] content, boolean hasLogo) {
        this.content = content;
        this.hasLogo = hasLogo;
    }

    /** The house style where a pack brings none of its own. */
    public static BaseWorkbook standard() {
        XmlFactories.useThoseOfTheJdk();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = StandardBase.create()) {
            DocumentDates.set(workbook, MADE);
            workbook.write(new FixedTimeZip(out, MADE.atStartOfDay()));
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return new BaseWorkbook(out.toByteArray(), true);
    }

    /**
     * The house style of a file.
     *
     * @throws IllegalArgumentException when it is no workbook or lacks a style or its sheet {@code Cover}, saying what to
     *     do
     */
    public static BaseWorkbook read(Path file) throws IOException {
        BaseWorkbook base = new BaseWorkbook(Files.readAllBytes(file), true);
        try (XSSFWorkbook workbook = base.open()) {
            new CellStyles(workbook);
            Require.that(workbook.getSheet(COVER) != null, "no sheet named " + COVER + "; add it in Excel");
        } catch (UnsupportedFileFormatException unusable) {
            throw new IllegalArgumentException(file + ": not an XLSX workbook; save it in Excel as .xlsx", unusable);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(file + ": " + unusable.getMessage(), unusable);
        }
        return base;
    }

    /** The same without its logo, for publications, which hold no images. */
    public BaseWorkbook withoutLogo() {
        return new BaseWorkbook(content, false);
    }

    /** Writes the base workbook itself, to be restyled in Excel. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        out.write(content);
    }

    /** Whether first sheets carry its logo. */
    boolean hasLogo() {
        return hasLogo;
    }

    /** A fresh copy to write into. */
    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }
}
