package org.tradebrief.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.report.Language;
import org.tradebrief.report.data.TidyData;
import org.tradebrief.report.pack.AnalystsWorkbook;
import org.tradebrief.report.pack.ChecksFile;
import org.tradebrief.report.pack.Observations;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.ReportBuilder;
import org.tradebrief.report.pdf.HouseStyle;
import org.tradebrief.report.pdf.PdfReport;
import org.tradebrief.report.workbook.WorkbookWriter;

/** The files of an edition. */
final class EditionFiles {
    private EditionFiles() {}

    static void workbooks(Release release, RunPlan plan, Path folder) throws IOException {
        try (OutputStream out = create(folder, "analysts.xlsx")) {
            new WorkbookWriter().write(AnalystsWorkbook.of(release), out);
        }
    }

    static void reports(Release release, RunPlan plan, Path folder) throws IOException {
        for (String tag : plan.request().languages()) {
            Language language = tag.startsWith("zh") ? Language.ZH : Language.EN;
            try (OutputStream out = create(folder, "report_" + tag + ".pdf")) {
                PdfReport.write(
                        ReportBuilder.build(release, plan.pack(), language), HouseStyle.standard(), out, List.of());
            }
        }
    }

    static void data(Release release, RunPlan plan, Path folder) throws IOException {
        try (OutputStream out = create(folder, "data.csv")) {
            TidyData.write(Observations.of(release), out);
        }
        try (OutputStream out = create(folder, "checks.json")) {
            ChecksFile.of(release).write(out);
        }
    }

    private static OutputStream create(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
