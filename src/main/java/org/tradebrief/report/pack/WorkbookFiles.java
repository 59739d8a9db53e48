package org.tradebrief.report.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.report.workbook.AccessibilityGate;
import org.tradebrief.report.workbook.BaseWorkbook;
import org.tradebrief.report.workbook.FormulaGate;
import org.tradebrief.report.workbook.Publication;
import org.tradebrief.report.workbook.Workbook;
import org.tradebrief.report.workbook.WorkbookWriter;

/** Writes the workbooks of a release and checks the finished files. */
public final class WorkbookFiles {
    private static final String PUBLICATION = "publication.xlsx";
    private static final String ANALYSTS = "analysts.xlsx";

    /** Recalculation holds the whole workbook in memory and searches tables from their first row. */
    private static final int MOST_RECALCULATED = 20_000;

    private final Release release;
    private final PackFile pack;
    private final BaseWorkbook style;
    private final Path folder;
    private final List<QualityLog.Gate> gates = new ArrayList<>();

    private WorkbookFiles(Release release, PackFile pack, BaseWorkbook style, Path folder) {
        this.release = release;
        this.pack = pack;
        this.style = style;
        this.folder = folder;
    }

    /**
     * Writes {@code publication.xlsx}, where the pack declares one, and {@code analysts.xlsx} into a folder.
     *
     * @return rules that a finished file breaks, one sentence each, so that it must not go out; empty when none
     */
    public static List<String> write(Release release, PackFile pack, BaseWorkbook style, Path folder)
            throws IOException {
        WorkbookFiles files = new WorkbookFiles(release, pack, style, folder);
        files.publication();
        files.analysts();
        return files.gates.stream().flatMap(gate -> gate.failures().stream()).toList();
    }

    private void publication() throws IOException {
        Optional<Publication> publication = PublicationWorkbook.of(release, pack.pack());
        if (publication.isPresent()) {
            Workbook workbook =
                    publication.get().workbook(pack.pack().workbooks().limits());
            Path file = write(workbook, style.withoutLogo(), PUBLICATION);
            gates.add(gate(
                    PUBLICATION + ": sheets keep to the accessibility rules A01 to A13",
                    workbook.sheets().size(),
                    AccessibilityGate.check(file)));
        }
    }

    /** Written twice: the log of the second tells how the formulas of the first recalculated, which are the same. */
    private void analysts() throws IOException {
        int derived = release.estimates().size() + release.derived().size();
        if (derived > MOST_RECALCULATED) {
            gates.add(new QualityLog.Gate(
                    ANALYSTS + ": not recalculated, since rows with formulas exceed " + MOST_RECALCULATED,
                    derived,
                    false,
                    List.of()));
            write(AnalystsWorkbook.of(release, pack, gates), style, ANALYSTS);
            return;
        }
        FormulaGate.Result recalculated =
                FormulaGate.check(write(AnalystsWorkbook.of(release, pack, gates), style, ANALYSTS));
        gates.add(gate(
                ANALYSTS + ": derived cells whose recalculation equals the engine to 1e-9",
                recalculated.agreeing(),
                recalculated.differing()));
        write(AnalystsWorkbook.of(release, pack, gates), style, ANALYSTS);
    }

    private static QualityLog.Gate gate(String item, int count, List<String> failures) {
        return new QualityLog.Gate(
                item,
                count,
                true,
                failures.stream()
                        .map(failure -> item.substring(0, item.indexOf(':') + 2) + failure)
                        .toList());
    }

    private Path write(Workbook workbook, BaseWorkbook look, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookWriter(look, pack.pack().workbooks().limits()).write(workbook, out);
        }
        return file;
    }
}
