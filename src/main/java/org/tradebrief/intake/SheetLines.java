package org.tradebrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InvalidInput;

/**
 * The rows of one sheet of a workbook that are not empty, read from the sheet's XML one after the other.
 *
 * <p>Rows are as wide as the widest above them, since a sheet leaves out empty cells at their end.
 */
final class SheetLines implements Lines {
    private final String name;
    private final Workbook workbook;
    private final SheetCell cells;
    private final InputStream stream;
    private final XMLStreamReader xml;
    private final List<String> row = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private long rowNumber;
    private int characters;
    private int width;
    private @Nullable Line next;

    private SheetLines(String name, Workbook workbook, InputStream stream) throws XMLStreamException {
        this.name = name;
        this.workbook = workbook;
        this.cells = new SheetCell(workbook);
        this.stream = stream;
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
    }

    /** Names of the sheets of a workbook. */
    static List<String> sheets(Path folder, String name) {
        try (Workbook workbook = Workbook.open(folder, name)) {
            return workbook.sheets();
        } catch (InvalidInput invalid) {
            throw invalid;
        } catch (IOException | OpenXML4JException | RuntimeException malformed) {
            throw Workbook.malformed(name, 0, malformed);
        }
    }

    /** Opens a sheet. */
    static SheetLines open(Path folder, String name, String sheet) {
        Workbook workbook = Workbook.open(folder, name);
        try {
            return new SheetLines(name, workbook, workbook.sheet(sheet));
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException malformed) {
            workbook.close();
            throw Workbook.malformed(name, 0, malformed);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && xml.hasNext()) {
                read(xml.next());
            }
            return next != null;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw Workbook.malformed(name, rowNumber, malformed);
        }
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    @Override
    public void close() {
        try (workbook;
                stream) {
            xml.close();
        } catch (XMLStreamException | IOException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private void read(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type declaration");
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
            String number = xml.getAttributeValue(null, "r");
            rowNumber = number == null ? rowNumber + 1 : Long.parseLong(number);
            row.clear();
            characters = 0;
        } else if (event == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("c")) {
            readCell();
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
            width = Math.max(width, row.size());
            if (row.stream().anyMatch(field -> !field.isEmpty())) {
                row.addAll(Collections.nCopies(width - row.size(), ""));
                next = new Line(rowNumber, List.copyOf(row));
            }
        }
    }

    private void readCell() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        collectContent();
        if (column < row.size() || column >= LineHandler.MOST_FIELDS) {
            throw new XMLStreamException("cell " + reference + " out of place");
        }
        row.addAll(Collections.nCopies(column - row.size(), ""));
        row.add(cells.text(type == null ? "" : type, style == null ? -1 : Integer.parseInt(style), content.toString()));
    }

    /** Gathers the text of values and inline strings, leaving out formulas and pronunciation. */
    private void collectContent() throws XMLStreamException {
        content.setLength(0);
        boolean wanted = false;
        int pronunciation = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("c")) {
                    return;
                }
                wanted = false;
                pronunciation -= element.equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                pronunciation += element.equals("rPh") ? 1 : 0;
                wanted = pronunciation == 0 && (element.equals("v") || element.equals("t"));
            } else if (wanted && event == XMLStreamConstants.CHARACTERS) {
                characters += xml.getTextLength();
                if (characters > LineHandler.MOST_CHARACTERS) {
                    throw new XMLStreamException("a row of more than " + LineHandler.MOST_CHARACTERS + " characters");
                }
                content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("the sheet ends within a cell");
            }
        }
    }
}
