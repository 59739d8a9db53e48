package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfString;

/**
 * The logical structure of the document, written out element by element as soon as each is complete, so that a long
 * report needs no more memory than a short one.
 */
final class StructureTree {
    private final TaggedWriter writer;
    private final int pages;
    private final PdfIndirectReference root;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<Integer, PdfIndirectReference> parents = new TreeMap<>();
    private final StringBuilder onPage = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private int marks;
    private int links;
    private int notes;

    /**
     * The structure of a document without pages yet.
     *
     * @param pages how many it will have
     */
    StructureTree(TaggedWriter writer, int pages) {
        this.writer = writer;
        this.pages = pages;
        this.root = writer.getPdfIndirectReference();
        open.push(new Element(writer.nextNumber(), root.getNumber(), Role.Document));
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
        Element element = new Element(writer.nextNumber(), parent.number(), role);
        if (role == Role.Note) {
            element.with(Element.entry(PdfName.ID, new PdfString("note" + ++notes)));
        }
        parent.addElement(element.number());
        return element;
    }

    /** Makes what is painted next content of an element and says by which mark. */
    int mark(Element element) {
        element.addContent(marks, writer.getCurrentPage().getNumber());
        onPage.append(element.number()).append(" 0 R ");
        return marks++;
    }

    /** Makes an annotation part of an element and gives the key by which it finds the element. */
    int link(Element element, PdfIndirectReference annotation) {
        element.addObject(annotation.getNumber(), writer.getCurrentPage().getNumber());
        int key = pages + links++;
        parents.put(key, TaggedWriter.reference(element.number()));
        return key;
    }

    /** Ends the list of a page by which its marks find their elements. */
    void turnPage() {
        int page = writer.getCurrentPageNumber() - 2;
        PdfIndirectReference list = writer.getPdfIndirectReference();
        write(list.getNumber(), onPage.insert(0, '[').append(']'));
        parents.put(page, list);
        onPage.setLength(0);
        marks = 0;
    }

    /** Ends the innermost open element. */
    void close() {
        write(open.pop());
    }

    /** Ends every open element, the document last, and makes them the structure of the file. */
    void closeAll() {
        int document = open.getLast().number();
        while (!open.isEmpty()) {
            close();
        }
        try {
            PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
            dictionary.put(PdfName.K, TaggedWriter.reference(document));
            PdfDictionary tree = PdfNumberTree.writeTree(parents, writer);
            dictionary.put(PdfName.PARENTTREE, writer.addToBody(tree).getIndirectReference());
            writer.addToBody(dictionary, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }

    /** Writes a complete element out; its parent keeps only a reference. */
    void write(Element element) {
        written.setLength(0);
        element.appendTo(written);
        write(element.number(), written);
    }

    private void write(int number, CharSequence object) {
        try {
            writer.add(number, object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
