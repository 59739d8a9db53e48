package org.tradebrief.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.ReportBuilder;
import org.tradebrief.report.pdf.PdfReport;

/**
 * The reports of a pack that is written once for each economy: one file an economy and language, as many at a time as
 * there are processors, each forgotten as soon as it is written.
 */
final class ProfileFiles {
    private final Release release;
    private final RunPlan plan;
    private final Path folder;

    ProfileFiles(Release release, RunPlan plan, Path folder) {
        this.release = release;
        this.plan = plan;
        this.folder = folder;
    }

    void write() throws IOException {
        List<Future<?>> reports = new ArrayList<>();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (String area : plan.request().areasOf(ReportBuilder.areas(release))) {
                for (String tag : plan.request().languages()) {
                    reports.add(workers.submit(() -> write(area, tag)));
                }
            }
        }
        for (Future<?> report : reports) {
            await(report);
        }
    }

    private void write(String area, String tag) {
        Language language = tag.startsWith("zh") ? Language.ZH : Language.EN;
        Optional<Report> report =
                ReportBuilder.ofArea(release, plan.pack(), area, language, PdfReport.glyphs(plan.style(), language));
        if (report.isPresent()) {
            try {
                write(
                        plan.marked(report.get()),
                        Files.createDirectories(folder.resolve(area)),
                        "profile_" + plan.mark() + tag + ".pdf");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Report report, Path own, String name) throws IOException {
        try (OutputStream out = EditionFiles.create(own, name)) {
            PdfReport.write(report, plan.style(), out, List.of());
        }
    }

    private static void await(Future<?> report) throws IOException {
        try {
            report.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reports were written", interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException unexpected -> throw unexpected;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
