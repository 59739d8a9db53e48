package org.tradebrief.report.pdf;

import java.util.Locale;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.report.Block;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Table;

/** The outline that viewers show beside the pages: sections, and within them charts and tables. */
final class Bookmarks {
    private Bookmarks() {}

    static void write(PdfWriter writer, Report report, Painter painter) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        for (Section section : report.sections()) {
            String title = section.title().isBlank() ? report.masthead().title() : section.title();
            PdfOutline chapter = new PdfOutline(root, painter.destination(section.id()), title, false);
            for (Block block : section.blocks()) {
                switch (block) {
                    case Table table ->
                        entry(chapter, painter, table.id(), report.labels().table(), table.number(), table.title());
                    case Chart chart ->
                        entry(chapter, painter, chart.id(), report.labels().figure(), chart.number(), chart.title());
                    default -> {}
                }
            }
        }
    }

    private static void entry(PdfOutline parent, Painter painter, String id, String name, String number, String title) {
        String text = String.format(Locale.ROOT, name, number) + "  " + title;
        PdfOutline entry = new PdfOutline(parent, painter.destination(id), text);
        entry.setOpen(false);
    }
}
