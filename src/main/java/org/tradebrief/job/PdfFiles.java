package org.tradebrief.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.tradebrief.report.data.TidyData;
import org.tradebrief.report.pack.Observations;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.ReportBuilder;
import org.tradebrief.report.pdf.Attachment;
import org.tradebrief.report.pdf.PdfReport;

/** The PDF files of an edition in one language: report, brief, and the working copy with the data inside. */
final class PdfFiles {
    private final Release release;
    private final RunPlan plan;
    private final String tag;
    private final Language language;

    PdfFiles(Release release, RunPlan plan, String tag) {
        this.release = release;
        this.plan = plan;
        this.tag = tag;
        this.language = tag.startsWith("zh") ? Language.ZH : Language.EN;
    }

    /** Writes the files into a folder and returns the report that they hold. */
    Report write(Path folder) throws IOException {
        Report report = plan.marked(
                ReportBuilder.build(release, plan.pack(), language, PdfReport.glyphs(plan.style(), language)));
        write(folder, "report_", report, List.of());
        write(folder, "report_with_data_", report, List.of(data()));
        Optional<Report> brief = ReportBuilder.brief(report, plan.pack());
        if (brief.isPresent()) {
            write(folder, "brief_", brief.get(), List.of());
        }
        return report;
    }

    private void write(Path folder, String name, Report report, List<Attachment> attachments) throws IOException {
        try (OutputStream out = EditionFiles.create(folder, name + plan.mark() + tag + ".pdf")) {
            PdfReport.write(report, plan.style(), out, attachments);
        }
    }

    private Attachment data() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TidyData.write(Observations.of(release), csv);
        String description = language == Language.EN ? "The figures of this edition" : "本版次的全部数据";
        return new Attachment("data.csv", "text/csv", description, csv.toByteArray());
    }
}
