package org.tradebrief.report.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.report.workbook.AccessibilityGate;
import org.tradebrief.report.workbook.BaseWorkbook;
import org.tradebrief.report.workbook.FormulaGate;
import org.tradebrief.report.workbook.Limits;
import org.tradebrief.report.workbook.Publication;
import org.tradebrief.report.workbook.Workbook;
import org.tradebrief.report.workbook.WorkbookWriter;

/**
 * A folder that workbooks are written into and checked in once finished.
 *
 * @param folder the folder
 * @param style house style
 * @param limits how large tables may become
 */
record ReleasedFolder(Path folder, BaseWorkbook style, Limits limits) {
    private static final String PUBLICATION = "publication.xlsx";
    private static final String ANALYSTS = "analysts.xlsx";

    /** Recalculation holds the whole workbook in memory and searches tables from their first row. */
    private static final int MOST_RECALCULATED = 20_000;

    /** Writes {@code publication.xlsx}; returns what the accessibility rules say of it. */
    QualityLog.Gate publish(Publication publication) throws IOException {
        Workbook workbook = publication.workbook(limits);
        Path file = write(workbook, style.withoutLogo(), PUBLICATION);
        return new QualityLog.Gate(
                PUBLICATION + ": sheets keep to the accessibility rules A01 to A13",
                workbook.sheets().size(),
                true,
                named(PUBLICATION, AccessibilityGate.check(file)));
    }

    /**
     * Writes {@code analysts.xlsx}, whose log tells how its formulas recalculate. That is known only of a finished file,
     * so the log says what is expected of them, and the file is written again where it does not come true.
     *
     * @param content the workbook by the checks that its log tells of
     * @param earlier checks on other files
     * @param derived number of rows with formulas
     * @return the earlier checks and that of the formulas
     */
    List<QualityLog.Gate> analyse(
            Function<List<QualityLog.Gate>, Workbook> content, List<QualityLog.Gate> earlier, int derived)
            throws IOException {
        if (derived > MOST_RECALCULATED) {
            List<QualityLog.Gate> gates = with(
                    earlier,
                    new QualityLog.Gate(
                            ANALYSTS + ": not recalculated, since rows with formulas exceed " + MOST_RECALCULATED,
                            derived,
                            false,
                            List.of()));
            write(content.apply(gates), style, ANALYSTS);
            return gates;
        }
        int formulas = content.apply(earlier).formulas();
        List<QualityLog.Gate> expected = with(earlier, recalculated(formulas, List.of()));
        FormulaGate.Result result = FormulaGate.check(write(content.apply(expected), style, ANALYSTS));
        List<QualityLog.Gate> found = with(earlier, recalculated(result.agreeing(), result.differing()));
        if (!found.equals(expected)) {
            write(content.apply(found), style, ANALYSTS);
        }
        return found;
    }

    private static QualityLog.Gate recalculated(int agreeing, List<String> differing) {
        return new QualityLog.Gate(
                ANALYSTS + ": derived cells whose recalculation equals the engine to 1e-9",
                agreeing,
                true,
                named(ANALYSTS, differing));
    }

    private static List<QualityLog.Gate> with(List<QualityLog.Gate> earlier, QualityLog.Gate last) {
        List<QualityLog.Gate> gates = new ArrayList<>(earlier);
        gates.add(last);
        return List.copyOf(gates);
    }

    private static List<String> named(String file, List<String> failures) {
        return failures.stream().map(failure -> file + ": " + failure).toList();
    }

    private Path write(Workbook workbook, BaseWorkbook look, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookWriter(look, limits).write(workbook, out);
        }
        return file;
    }
}
