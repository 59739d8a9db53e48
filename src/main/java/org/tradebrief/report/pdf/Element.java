package org.tradebrief.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.report.Language;

/**
 * An element of the logical structure of a document while it gathers content and other elements (ISO 32000-1, table
 * 323). It is text in the file's own syntax from the start, not a dictionary of objects, because a report of a thousand
 * pages has three hundred thousand of them.
 */
final class Element {
    /** The entry of what is Chinese in a document that is not. */
    static final String CHINESE = entry(PdfName.LANG, new PdfString(Language.ZH.tag()));

    private final int number;
    private final int parent;
    private final Role role;
    private final StringBuilder kids = new StringBuilder();
    private String entries = "";
    private int page;

    /**
     * An empty element.
     *
     * @param number of its object in the file
     * @param parent number of the object that holds it
     */
    Element(int number, int parent, Role role) {
        this.number = number;
        this.parent = parent;
        this.role = role;
    }

    /** An entry such as an alternative text as {@link #with} takes it. */
    static String entry(PdfName key, PdfObject value) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        try {
            key.toPdf(null, entry);
            entry.write(' ');
            value.toPdf(null, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry.toString(StandardCharsets.ISO_8859_1);
    }

    /** Adds an entry. */
    Element with(String entry) {
        entries += entry;
        return this;
    }

    Role role() {
        return role;
    }

    int number() {
        return number;
    }

    /** Adds another element. */
    void addElement(int other) {
        kids.append(other).append(" 0 R ");
    }

    /** Adds content; what does not stand on the page of the first names its page itself. */
    void addContent(int mark, int onPage) {
        if (page == 0 || page == onPage) {
            page = onPage;
            kids.append(mark).append(' ');
        } else {
            kids.append("<</Type/MCR/Pg ")
                    .append(onPage)
                    .append(" 0 R/MCID ")
                    .append(mark)
                    .append(">>");
        }
    }

    /** Adds an object such as an annotation. */
    void addObject(int object, int onPage) {
        kids.append("<</Type/OBJR/Obj ")
                .append(object)
                .append(" 0 R/Pg ")
                .append(onPage)
                .append(" 0 R>>");
    }

    /** Writes it; the entry Type is optional for elements. */
    void appendTo(StringBuilder out) {
        out.append("<</S/")
                .append(role)
                .append("/P ")
                .append(parent)
                .append(" 0 R")
                .append(entries);
        if (page != 0) {
            out.append("/Pg ").append(page).append(" 0 R");
        }
        if (!kids.isEmpty()) {
            out.append("/K[").append(kids).append(']');
        }
        out.append(">>");
    }
}
