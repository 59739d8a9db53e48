package org.tradebrief.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.tradebrief.report.Chart;

/** The words of a chart: message, subtitle, and what a reader who cannot see it is told. */
final class ChartWords {
    private static final int TITLE_POINTS = 12;
    private static final int BODY_POINTS = 10;
    private static final int HUNDREDTHS = 100;
    private static final String FONT = "Arial";

    private ChartWords() {}

    /** Writes the words of a chart in a language and sets the font of all others. */
    static void write(XSSFChart chart, Chart words, String language) {
        CTTextBody all = chart.getCTChartSpace().addNewTxPr();
        all.addNewBodyPr();
        font(all.addNewP().addNewPPr().addNewDefRPr(), BODY_POINTS, false, language);
        CTTitle title = chart.getCTChart().addNewTitle();
        title.addNewOverlay().setVal(false);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(false);
        CTTextBody lines = title.addNewTx().addNewRich();
        lines.addNewBodyPr();
        line(lines, words.title(), TITLE_POINTS, true, language);
        if (!words.subtitle().isBlank()) {
            line(lines, words.subtitle(), BODY_POINTS, false, language);
        }
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(words.id());
        frame.setTitle(SafeText.line(words.title()));
        frame.setDescr(SafeText.line(words.alternativeText()));
    }

    /** Writes the title of an axis. */
    static void axis(CTTitle title, String text, String language) {
        title.addNewOverlay().setVal(false);
        CTTextBody lines = title.addNewTx().addNewRich();
        lines.addNewBodyPr();
        line(lines, text, BODY_POINTS, false, language);
    }

    private static void line(CTTextBody body, String text, int points, boolean bold, String language) {
        CTTextParagraph paragraph = body.addNewP();
        font(paragraph.addNewPPr().addNewDefRPr(), points, bold, language);
        CTRegularTextRun run = paragraph.addNewR();
        font(run.addNewRPr(), points, bold, language);
        run.setT(SafeText.line(text));
    }

    private static void font(CTTextCharacterProperties run, int points, boolean bold, String language) {
        run.setLang(language);
        run.setSz(points * HUNDREDTHS);
        run.setB(bold);
        run.addNewLatin().setTypeface(FONT);
    }
}
