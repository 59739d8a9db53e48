package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;

/** Writes reports as PDF. */
public final class PdfReport {
    private PdfReport() {}

    /** The code points that reports in a style and language can print. */
    public static IntPredicate glyphs(HouseStyle style, Language language) {
        return Fonts.of(style, language)::has;
    }

    /**
     * Writes a report as one file that follows PDF/UA-1 and PDF/A-2a, or PDF/A-3a when files travel inside it. The same
     * report gives the same bytes anywhere.
     *
     * @param out is not closed
     * @throws MissingGlyphException when the fonts lack a character of the report; nothing is written then
     */
    public static void write(Report report, HouseStyle style, OutputStream out, List<Attachment> attachments)
            throws IOException {
        Fonts fonts = Fonts.of(style, report.language());
        new Preflight(fonts).check(report);
        Typesetter typesetter = new Typesetter(fonts, style);
        FrontPage front = new FrontPage(report, style, typesetter);
        List<List<Piece>> runs =
                new Composer(report, style, typesetter).compose().runs();
        double depth = style.page().depth();
        List<Sheet> sheets = new Paginator(depth, depth - front.height()).paginate(runs);
        paint(report, style, typesetter, front, sheets, out, attachments);
        out.flush();
    }

    private static void paint(
            Report report,
            HouseStyle style,
            Typesetter typesetter,
            FrontPage front,
            List<Sheet> sheets,
            OutputStream out,
            List<Attachment> attachments)
            throws IOException {
        HashingStream hashed = new HashingStream(out);
        Document document = new Document(
                new Rectangle((float) style.page().width(), (float) style.page().height()));
        TaggedWriter writer = TaggedWriter.of(document, hashed, sheets.size());
        Conformance conformance = new Conformance(writer, report);
        conformance.beforeOpening();
        document.open();
        conformance.afterOpening(attachments);
        Painter painter = new Painter(writer, report, style, places(sheets, style), sheets.size());
        PageFrame frame = new PageFrame(report, style, typesetter, sheets.size());
        RunningTitle title = new RunningTitle(report);
        for (int i = 0; i < sheets.size(); i++) {
            title.turnTo(sheets.get(i));
            for (Sheet.Placed placed : sheets.get(i).pieces()) {
                placed.piece().art().paint(painter, style.page().top() + placed.top(), placed.height());
            }
            if (i == 0) {
                front.paint(painter);
            }
            frame.paint(painter, i + 1, title.current());
            document.newPage();
            painter.turnPage();
        }
        Bookmarks.write(writer, report, painter);
        painter.tree().closeAll();
        conformance.beforeClosing(hashed.hash());
        document.close();
    }

    private static Map<String, Painter.Place> places(List<Sheet> sheets, HouseStyle style) {
        Map<String, Painter.Place> places = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (Sheet.Placed placed : sheets.get(i).pieces()) {
                if (placed.piece().art() instanceof Flow.Anchor anchor) {
                    places.put(
                            anchor.id(), new Painter.Place(i + 1, style.page().top() + placed.top()));
                }
            }
        }
        return places;
    }

    /** The title of the section that a page begins with: of the first that starts on it, else of the one going on. */
    private static final class RunningTitle {
        private final Map<String, String> titles = new HashMap<>();
        private String last = "";
        private String current = "";

        RunningTitle(Report report) {
            for (Section section : report.sections()) {
                titles.put(section.id(), section.title());
            }
        }

        String current() {
            return current;
        }

        void turnTo(Sheet sheet) {
            current = "";
            for (Sheet.Placed placed : sheet.pieces()) {
                if (placed.piece().art() instanceof Flow.Anchor anchor && titles.containsKey(anchor.id())) {
                    last = titles.getOrDefault(anchor.id(), "");
                    current = current.isEmpty() ? last : current;
                }
            }
            current = current.isEmpty() ? last : current;
        }
    }
}
