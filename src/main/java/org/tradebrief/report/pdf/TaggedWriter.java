package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes pages whose content belongs to a {@link StructureTree}. The elements of the tree are found by a first
 * cross-reference section, all that OpenPDF writes itself by the second and last, as after an update of the file.
 *
 * <p>The first section must hold no number that the second holds too. So OpenPDF numbers only what it never lets be
 * numbered by others, from 1: pages, fonts, object streams of its own, metadata, its cross-references. All other numbers
 * begin above these.
 */
final class TaggedWriter extends PdfWriter {
    /** Numbers for each page: itself, and an object stream, which would hold 200 links of the page. */
    private static final int A_PAGE = 2;

    /** Numbers for the document: fonts, metadata, cross-references, and enough to spare. */
    private static final int A_DOCUMENT = 200;

    private final int first;
    private final ObjectStreams elements;
    private int next;

    private TaggedWriter(PdfDocument document, OutputStream out, int pages) {
        super(document, out);
        first = A_DOCUMENT + A_PAGE * pages;
        next = first;
        elements = new ObjectStreams(this, first);
    }

    /**
     * A writer of a document.
     *
     * @param pages how many it will have
     */
    static TaggedWriter of(Document document, OutputStream out, int pages) {
        PdfDocument written = new PdfDocument();
        document.addDocListener(written);
        TaggedWriter writer = new TaggedWriter(written, out, pages);
        written.addWriter(writer);
        return writer;
    }

    /** A number for another object. */
    int nextNumber() {
        return next++;
    }

    /** Writes an object in the file's syntax. */
    void add(int number, CharSequence object) throws IOException {
        elements.add(number, object);
    }

    /** A reference to an object by its number. */
    static PdfIndirectReference reference(int number) {
        return new Reference(number);
    }

    @Override
    public PdfIndirectReference getPdfIndirectReference() {
        return reference(nextNumber());
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return addToBody(object, nextNumber());
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inStream) throws IOException {
        PdfIndirectObject added = addToBody(object, nextNumber(), inStream);
        if (object instanceof PdfDictionary catalog && catalog.isCatalog()) {
            addCrossReferences(added.getIndirectReference());
        }
        return added;
    }

    /** Gives each page the key by which its marks find their elements. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary page && page.isPage()) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(getCurrentPageNumber() - 1));
        }
        return super.addToBody(object, reference);
    }

    /** Where OpenPDF puts the place of an earlier section when it updates a file. */
    private void addCrossReferences(PdfIndirectReference catalog) throws IOException {
        int number = nextNumber();
        PdfStream references = elements.crossReferences(number + 1);
        references.put(PdfName.ROOT, catalog);
        references.put(PdfName.ID, getInfo().get(PdfName.FILEID));
        prevxref = Math.toIntExact(os.getCounter());
        addToBody(references, number);
        int taken = super.getPdfIndirectReference().getNumber();
        if (taken > first - A_PAGE) {
            throw new IllegalStateException("OpenPDF numbered %d objects, room is for %d".formatted(taken, first));
        }
    }

    private static final class Reference extends PdfIndirectReference {
        Reference(int number) {
            this.number = number;
            setContent(number + " 0 R");
        }
    }
}
