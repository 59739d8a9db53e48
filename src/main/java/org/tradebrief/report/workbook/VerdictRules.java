package org.tradebrief.report.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Writes the colours of verdicts as conditional formats, so that they follow the words when these change. */
final class VerdictRules {
    private final XSSFSheet sheet;
    private final CellStyles styles;

    VerdictRules(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Colours the verdicts of a table. */
    void write(Layout.Area area) {
        for (VerdictFormat format : area.table().verdicts()) {
            int column = area.table().column(format.column());
            format.tones().forEach((word, tone) -> write(area, column, word, styles.of(style(tone))));
        }
    }

    private void write(Layout.Area area, int column, String word, XSSFCellStyle look) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        String cell = new CellReference(area.firstRow(), column, false, true).formatAsString();
        ConditionalFormattingRule rule =
                formats.createConditionalFormattingRule(cell + "=\"" + word.replace("\"", "\"\"") + "\"");
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(look.getFont().getXSSFColor());
        font.setFontStyle(false, look.getFont().getBold());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(look.getFillForegroundXSSFColor());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(area.firstRow(), area.lastRow(), column, column)}, rule);
    }

    private static HouseStyle style(VerdictFormat.Tone tone) {
        return switch (tone) {
            case GOOD -> HouseStyle.GOOD;
            case NOTICE -> HouseStyle.NOTICE;
            case BAD -> HouseStyle.BAD;
            case NEUTRAL -> HouseStyle.NEUTRAL;
        };
    }
}
