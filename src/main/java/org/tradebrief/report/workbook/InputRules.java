package org.tradebrief.report.workbook;

import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what may be entered in input cells. */
final class InputRules {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;

    private final XSSFSheet sheet;

    InputRules(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Guards the input cells of a table whose first input stands in a row. */
    void write(InputTable table, int firstRow) {
        int row = firstRow;
        for (InputTable.Input input : table.inputs()) {
            write(input, row++);
        }
    }

    private void write(InputTable.Input input, int row) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                constraint(helper, input.validation()),
                new CellRangeAddressList(row, row, InputTable.VALUE, InputTable.VALUE));
        rule.setEmptyCellAllowed(false);
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(title(input), prompt(input));
        rule.setShowPromptBox(true);
        rule.createPromptBox(title(input), prompt(input));
        sheet.addValidationData(rule);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Validation validation) {
        return switch (validation) {
            case Validation.Between range ->
                helper.createDecimalConstraint(
                        OperatorType.BETWEEN, Validation.plain(range.least()), Validation.plain(range.greatest()));
            case Validation.Whole range ->
                helper.createIntegerConstraint(
                        OperatorType.BETWEEN, Integer.toString(range.least()), Integer.toString(range.greatest()));
            case Validation.OneOf list ->
                helper.createFormulaListConstraint(
                        list.values().stream().map(Validation::plain).collect(Collectors.joining(",", "\"", "\"")));
        };
    }

    private static String title(InputTable.Input input) {
        return SafeText.cut(SafeText.line(input.label()), LONGEST_TITLE);
    }

    private static String prompt(InputTable.Input input) {
        return SafeText.cut(SafeText.line(input.validation().words() + " " + input.unit()), LONGEST_PROMPT);
    }
}
