package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a base workbook's cover gives to the sheets that are written.
 *
 * @param lines lines for the first sheet
 * @param logo picture for the first sheet, where it stands on the cover
 * @param page page set-up of every sheet
 */
record Cover(List<String> lines, Optional<Logo> logo, Page page) {
    /** What POI leaves behind of a sheet that it removes. */
    private static final Pattern ORPHANS = Pattern.compile("/xl/(?:media|charts|drawings)/.*");

    /** A picture with its place. */
    record Logo(byte[] data, int type, XSSFClientAnchor place, String description) {
        /** Puts it on a sheet. */
        void draw(XSSFSheet sheet) {
            int picture = sheet.getWorkbook().addPicture(data, type);
            XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(place, picture);
            drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
        }
    }

    /** Paper, margins in inches, and the texts at head and foot, each with its left, middle and right part. */
    record Page(short paper, boolean landscape, List<Double> margins, List<String> header, List<String> footer) {
        private static final List<PageMargin> SIDES = List.of(PageMargin.values());

        static Page of(XSSFSheet sheet) {
            return new Page(
                    sheet.getPrintSetup().getPaperSize(),
                    sheet.getPrintSetup().getLandscape(),
                    SIDES.stream().map(sheet::getMargin).toList(),
                    List.of(
                            sheet.getHeader().getLeft(),
                            sheet.getHeader().getCenter(),
                            sheet.getHeader().getRight()),
                    List.of(
                            sheet.getFooter().getLeft(),
                            sheet.getFooter().getCenter(),
                            sheet.getFooter().getRight()));
        }

        /** Sets a sheet up, one page wide. */
        void apply(XSSFSheet sheet) {
            PrintSetup setup = sheet.getPrintSetup();
            setup.setPaperSize(paper);
            setup.setLandscape(landscape);
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
            SIDES.forEach(side -> sheet.setMargin(side, margins.get(side.ordinal())));
            sheet.getHeader().setLeft(header.get(0));
            sheet.getHeader().setCenter(header.get(1));
            sheet.getHeader().setRight(header.get(2));
            sheet.getFooter().setLeft(footer.get(0));
            sheet.getFooter().setCenter(footer.get(1));
            sheet.getFooter().setRight(footer.get(2));
        }
    }

    /** Takes the cover of a base workbook and empties the workbook of its sheets. */
    static Cover takeFrom(XSSFWorkbook base) {
        XSSFSheet sheet = base.getSheet(BaseWorkbook.COVER);
        Cover cover = new Cover(lines(sheet), logo(sheet), Page.of(sheet));
        while (base.getNumberOfSheets() > 0) {
            base.removeSheetAt(0);
        }
        base.getPackage()
                .getPartsByName(ORPHANS)
                .forEach(part -> base.getPackage().removePart(part));
        return cover;
    }

    /** The texts of column A, the first row apart, which explains the sheet. */
    private static List<String> lines(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && !cell.getStringCellValue().isBlank()) {
                lines.add(cell.getStringCellValue());
            }
        }
        return lines;
    }

    private static Optional<Logo> logo(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return Optional.empty();
        }
        return drawing.getShapes().stream()
                .filter(XSSFPicture.class::isInstance)
                .map(XSSFPicture.class::cast)
                .findFirst()
                .map(picture -> new Logo(
                        picture.getPictureData().getData(),
                        picture.getPictureData().getPictureType(),
                        (XSSFClientAnchor) picture.getAnchor(),
                        picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()));
    }
}
