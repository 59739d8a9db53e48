package org.tradebrief.report.pdf;

import java.io.IOException;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;

/** What PDF/A and PDF/UA ask of the file as a whole. */
final class Conformance {
    private static final String PRODUCER = "Tradebrief";
    /** Deflate level: twice as fast as the default for a seventh more bytes. */
    static final int FAST = 1;

    private static final int WITHOUT_FILES = 2;
    private static final int WITH_FILES = 3;

    private final PdfWriter writer;
    private final Report report;
    private final String date;

    Conformance(PdfWriter writer, Report report) {
        this.writer = writer;
        this.report = report;
        this.date = "D:" + report.masthead().asOf().toString().replace("-", "") + "000000Z";
    }

    void beforeOpening() {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(FAST);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    void afterOpening(List<Attachment> attachments) throws IOException {
        properties();
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(report.language().tag()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
        attach(attachments);
        writer.setXmpMetadata(Xmp.packet(report, attachments.isEmpty() ? WITHOUT_FILES : WITH_FILES, PRODUCER));
    }

    /** Gives the file an identifier. */
    void beforeClosing(byte[] identifier) {
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    }

    private void properties() {
        Masthead masthead = report.masthead();
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(masthead.title()));
        info.put(PdfName.AUTHOR, text(masthead.publisher()));
        info.put(PdfName.SUBJECT, text(masthead.subtitle()));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(date));
        info.put(PdfName.MODDATE, new PdfString(date));
    }

    private PdfIndirectReference outputIntent() throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return writer.addToBody(intent).getIndirectReference();
    }

    private void attach(List<Attachment> attachments) throws IOException {
        PdfArray files = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, new PdfString(date));
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, attachment.name(), attachment.content(), attachment.mediaType(), parameters, 9);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            file.put(PdfName.DESC, text(attachment.description()));
            writer.addFileAttachment(attachment.description(), file);
            files.add(file.getReference());
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), files);
        }
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
