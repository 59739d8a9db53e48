package org.tradebrief.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the cells of a sheet say, as text. */
final class SheetCell {
    /** A spreadsheet keeps no more digits of a number than this; those beyond are noise of the binary fraction. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Workbook workbook;

    SheetCell(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The text of a cell.
     *
     * @param type its type attribute; empty for numbers
     * @param style its style index, or -1
     * @param content what stands in the cell
     */
    String text(String type, int style, String content) {
        return switch (type) {
            case "s" -> workbook.text(Integer.parseInt(content.strip()));
            case "str", "inlineStr", "e", "d" -> content;
            case "b" -> content.strip().equals("1") ? "TRUE" : "FALSE";
            default -> content.isBlank() ? "" : number(content.strip(), style);
        };
    }

    private String number(String content, int style) {
        double number = Double.parseDouble(content);
        if (workbook.isDate(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = workbook.time(number);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
