package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The logical structure of the document, written out element by element as soon as each is complete, so that a long
 * report needs no more memory than a short one.
 *
 * <p>An element holds either content or other elements, never both: OpenPDF cannot mix them.
 */
final class StructureTree {
    private final PdfWriter writer;
    private final Deque<Element> open = new ArrayDeque<>();
    private int notes;

    /**
     * An element that is still open.
     *
     * @param dictionary its entry in the file
     * @param kids the array that its parent keeps it in
     * @param place its place there
     */
    record Element(PdfStructureElement dictionary, PdfArray kids, int place) {
        Element with(PdfName key, PdfObject value) {
            dictionary.put(key, value);
            return this;
        }

        /** Adds an object, such as an annotation, to an element that holds content. */
        void add(PdfObject reference) {
            PdfObject held = dictionary.get(PdfName.K);
            if (held instanceof PdfArray several) {
                several.add(reference);
            } else {
                PdfArray both = new PdfArray(held);
                both.add(reference);
                dictionary.put(PdfName.K, both);
            }
        }
    }

    StructureTree(PdfWriter writer) {
        this.writer = writer;
        PdfStructureElement document = new PdfStructureElement(writer.getStructureTreeRoot(), Role.Document.pdfName());
        open.push(new Element(document, kids(writer.getStructureTreeRoot()), 0));
    }

    /** The innermost element that is open. */
    Element current() {
        return open.element();
    }

    /** Begins an element inside the innermost open one, and goes on inside it. */
    Element open(Role role) {
        Element element = child(role);
        open.push(element);
        return element;
    }

    /** Begins an element inside the innermost open one, without going inside it; {@link #write} ends it. */
    Element child(Role role) {
        return child(open.element(), role);
    }

    /** Begins an element at the end of the document, whatever is open. */
    Element atEnd(Role role) {
        return child(open.getLast(), role);
    }

    private Element child(Element parent, Role role) {
        PdfStructureElement dictionary = new PdfStructureElement(parent.dictionary(), role.pdfName());
        if (role == Role.Note) {
            dictionary.put(PdfName.ID, new org.openpdf.text.pdf.PdfString("note" + ++notes));
        }
        PdfArray kids = kids(parent.dictionary());
        return new Element(dictionary, kids, kids.size() - 1);
    }

    /** Ends the innermost open element. */
    void close() {
        write(open.pop());
    }

    /** Ends every open element, the document last. */
    void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /** Writes a complete element out; its parent keeps only a reference. */
    void write(Element element) {
        try {
            writer.addToBody(element.dictionary(), element.dictionary().getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        element.kids().set(element.place(), element.dictionary().getReference());
    }

    private static PdfArray kids(PdfDictionary parent) {
        return (PdfArray) parent.get(PdfName.K);
    }
}
