package org.tradebrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.xml.sax.SAXException;

/** An open {@code .xlsx} file: its sheets as streams, and the texts and styles that their cells point to. */
final class Workbook implements AutoCloseable {
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private final @Nullable StylesTable styles;
    private final boolean countsDaysFrom1904;

    private Workbook(OPCPackage parts) throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        this.parts = parts;
        this.reader = new XSSFReader(parts);
        this.texts = new ReadOnlySharedStringsTable(parts, false);
        this.styles = reader.getStylesTable();
        this.countsDaysFrom1904 = countsDaysFrom1904(reader);
    }

    /**
     * Opens a workbook for reading.
     *
     * @throws InvalidInput when it is none, or is one that would not fit into memory
     */
    static Workbook open(Path folder, String name) {
        Optional<InputError> refused = WorkbookGuard.check(folder, name);
        if (refused.isPresent()) {
            throw new InvalidInput(List.of(refused.get()));
        }
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(folder.resolve(name).toFile(), PackageAccess.READ);
            return new Workbook(parts);
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException malformed) {
            // The library throws runtime exceptions of many kinds at malformed parts.
            if (parts != null) {
                parts.revert();
            }
            throw malformed(name, 0, malformed);
        }
    }

    /** Says that a workbook is malformed at a row, or as a whole at row 0. */
    static InvalidInput malformed(String name, long row, Exception cause) {
        String seen = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String firstLine = seen.lines().findFirst().orElse("");
        return new InvalidInput(List.of(new InputError(name, row, "", firstLine, "an .xlsx workbook", "")));
    }

    /** Names of the sheets, in their order. */
    List<String> sheets() throws IOException, OpenXML4JException {
        List<String> names = new ArrayList<>();
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names;
    }

    /** The XML of a sheet. */
    InputStream sheet(String name) throws IOException, OpenXML4JException {
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            if (sheets.getSheetName().equals(name)) {
                return sheet;
            }
            sheet.close();
        }
        throw new IOException("no sheet " + name);
    }

    /** The shared text with an index. */
    String text(int index) {
        return texts.getItemAt(index).getString();
    }

    /** The time that a number stands for in a cell that shows it as a date. */
    LocalDateTime time(double number) {
        return DateUtil.getLocalDateTime(number, countsDaysFrom1904);
    }

    /** Whether the style with an index shows numbers as dates. */
    boolean isDate(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        return DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Spreadsheets that were first made on a Macintosh may count days from 1904 instead of 1900. */
    private static boolean countsDaysFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String from1904 = xml.getAttributeValue(null, "date1904");
                    return "1".equals(from1904) || "true".equals(from1904);
                }
            }
            return false;
        }
    }
}
