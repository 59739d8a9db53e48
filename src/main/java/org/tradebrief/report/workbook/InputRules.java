package org.tradebrief.report.workbook;

import java.util.Collections;
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
    private static final int LONGEST_ERROR = 225;
    private static final int LONGEST_LIST = 255;

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
        rule.createErrorBox(title(input), SafeText.cut(prompt(input), LONGEST_ERROR));
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
            case Validation.OneOf list -> oneOf(helper, list);
        };
    }

    /** A list to choose from; one that is longer than Excel takes is guarded by its ends alone. */
    private static DataValidationConstraint oneOf(DataValidationHelper helper, Validation.OneOf list) {
        String choices = list.values().stream().map(Validation::plain).collect(Collectors.joining(","));
        return choices.length() <= LONGEST_LIST
                ? helper.createFormulaListConstraint("\"" + choices + "\"")
                : helper.createDecimalConstraint(
                        OperatorType.BETWEEN,
                        Validation.plain(Collections.min(list.values())),
                        Validation.plain(Collections.max(list.values())));
    }

    private static String title(InputTable.Input input) {
        return SafeText.cut(SafeText.line(input.label()), LONGEST_TITLE);
    }

    private static String prompt(InputTable.Input input) {
        return SafeText.cut(SafeText.line(input.validation().words() + " " + input.unit()), LONGEST_PROMPT);
    }
}
