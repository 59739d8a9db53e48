package org.tradebrief.report.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Writes values into cells of one sheet. */
final class CellWriter {
    /** Longest web address that Excel opens. */
    private static final int LONGEST_ADDRESS = 2_079;

    private final CellStyles styles;
    private final Layout layout;
    private final FormulaSyntax syntax;
    private final int mostLinks;
    private int links;

    /** A writer that sets so many links beside the cells at the most. */
    CellWriter(CellStyles styles, Layout layout, FormulaSyntax syntax, int mostLinks) {
        this.mostLinks = mostLinks;
        this.styles = styles;
        this.layout = layout;
        this.syntax = syntax;
    }

    /** Writes a value in a style, its numbers in a format unless the value has its own. */
    void write(XSSFCell cell, CellValue value, HouseStyle style, NumberFormat format) {
        switch (value) {
            case CellValue.Text text -> text(cell, text.text(), style);
            case CellValue.Number number -> {
                cell.setCellValue(number.value());
                cell.setCellStyle(styles.of(style, number.format().orElse(format)));
            }
            case CellValue.Day day -> {
                cell.setCellValue(DateUtil.getExcelDate(day.date()));
                cell.setCellStyle(styles.of(style, format));
            }
            case CellValue.Formula formula -> {
                syntax.check(
                        formula.formula(),
                        cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()),
                        cell.getRowIndex(),
                        cell.getSheet().getSheetName() + "!" + cell.getReference());
                cell.setCellFormula(formula.formula());
                write(cell, formula.cached(), style, format);
            }
            case CellValue.Link link -> link(cell, link, style, format);
            case CellValue.Empty empty -> text(cell, empty.symbol(), style);
            case CellValue.Gap ignored -> cell.setCellStyle(styles.of(style));
        }
    }

    private void text(XSSFCell cell, String text, HouseStyle style) {
        String safe = SafeText.cell(text);
        cell.setCellValue(SafeText.escaped(safe));
        cell.setCellStyle(SafeText.looksLikeFormula(safe) ? styles.quoted(style) : styles.of(style));
    }

    /** Past what Excel takes, links are functions in their cells; what it takes in neither way stays plain. */
    private void link(XSSFCell cell, CellValue.Link link, HouseStyle style, NumberFormat format) {
        if (++links > mostLinks && !(link.shown() instanceof CellValue.Formula)) {
            HyperlinkFormula.of(link, layout).ifPresent(cell::setCellFormula);
        }
        write(cell, link.shown(), style, format);
        if (links <= mostLinks) {
            switch (link.target()) {
                case Target.Place place ->
                    cell.setHyperlink(hyperlink(cell, HyperlinkType.DOCUMENT, layout.address(place)));
                case Target.Web web -> {
                    String address = web.address().toASCIIString();
                    if (address.length() <= LONGEST_ADDRESS) {
                        cell.setHyperlink(hyperlink(cell, HyperlinkType.URL, address));
                    }
                }
            }
        }
    }

    private static Hyperlink hyperlink(XSSFCell cell, HyperlinkType type, String address) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        return link;
    }
}
