package org.tradebrief.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.intake.QuarantineFile;
import org.tradebrief.report.Report;
import org.tradebrief.report.data.CsvMetadataJson;
import org.tradebrief.report.data.DataPackageJson;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.InventoryFile;
import org.tradebrief.report.data.TidyData;
import org.tradebrief.report.pack.ChecksFile;
import org.tradebrief.report.pack.EconomyFiles;
import org.tradebrief.report.pack.EconomyTemplate;
import org.tradebrief.report.pack.Observations;
import org.tradebrief.report.pack.Pack;
import org.tradebrief.report.pack.ProvenanceFile;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.WorkbookFiles;
import org.tradebrief.report.pdf.ChartDrawing;
import org.tradebrief.report.web.Drawing;
import org.tradebrief.report.web.EditionPage;
import org.tradebrief.report.workbook.BaseWorkbook;

/** The files of an edition. */
final class EditionFiles {
    private static final int PROGRESS_EVERY = 20;

    private EditionFiles() {}

    /** Writes the workbooks, telling how many economies are done where each has its own. */
    static void workbooks(Release release, RunPlan plan, Path folder, Milestones milestones) throws IOException {
        EconomyTemplate economy = plan.pack().pack().workbooks().economy();
        if (economy != null) {
            economies(release, plan, economy, folder, milestones);
            return;
        }
        List<String> broken = WorkbookFiles.write(release, plan.pack(), style(plan), folder);
        if (!broken.isEmpty()) {
            throw new Blocked(broken);
        }
    }

    /** The workbooks of each economy; those that fail are listed and do not stop the others, unless all do. */
    private static void economies(
            Release release, RunPlan plan, EconomyTemplate template, Path folder, Milestones milestones)
            throws IOException {
        Pack pack = plan.pack().pack();
        AtomicInteger done = new AtomicInteger();
        List<EconomyFiles.Outcome> outcomes =
                EconomyFiles.write(release, pack, template, plan.request().areas(), style(plan), folder, outcome -> {
                    if (done.incrementAndGet() % PROGRESS_EVERY == 0) {
                        milestones.tell("wrote workbooks of " + done.get() + " economies");
                    }
                });
        List<String> lines = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (EconomyFiles.Outcome outcome : outcomes) {
            String failure = outcome.area() + ": " + String.join("; ", outcome.failures());
            lines.add(outcome.failures().isEmpty() ? outcome.area() + ": written" : failure);
            if (!outcome.failures().isEmpty()) {
                failures.add(failure);
            }
        }
        if (failures.size() == outcomes.size()) {
            throw new Blocked(failures.isEmpty() ? List.of("no economy of this edition has estimates") : failures);
        }
        Files.writeString(folder.resolve("ECONOMIES.txt"), String.join("\n", lines) + "\n");
    }

    static void reports(Release release, RunPlan plan, Path folder) throws IOException {
        if (plan.pack().pack().sections().isEmpty()) {
            return;
        }
        if (plan.pack().pack().perArea()) {
            new ProfileFiles(release, plan, folder).write();
            return;
        }
        List<Report> reports = new ArrayList<>();
        for (String tag : plan.request().languages()) {
            reports.add(new PdfFiles(release, plan, tag).write(folder));
        }
        Files.writeString(folder.resolve(EditionIndex.PAGE), EditionPage.of(reports, report -> {
            ChartDrawing charts = new ChartDrawing(plan.style(), report.language(), report.labels());
            return chart -> new Drawing(charts.svg(chart), charts.legend(chart));
        }));
    }

    static void data(Release release, RunPlan plan, Path folder) throws IOException {
        try (OutputStream out = create(folder, "data.csv")) {
            TidyData.write(Observations.of(release), out);
        }
        Pack pack = plan.pack().pack();
        String title = pack.title().en();
        try (OutputStream out = create(folder, "datapackage.json")) {
            new DataPackageJson(
                            title, release.edition(), release.asOf(), FileHash.of(folder, folder.resolve("data.csv")))
                    .write(out);
        }
        try (OutputStream out = create(folder, "csv-metadata.json")) {
            new CsvMetadataJson(title, pack.publisher().en(), release.edition(), release.asOf(), "data.csv").write(out);
        }
        try (OutputStream out = create(folder, InventoryFile.NAME)) {
            new InventoryFile(release.inventories()).write(out);
        }
        QuarantineFile.writeAll(release.quarantined(), release.inventories(), folder.resolve("quarantine"));
        try (OutputStream out = create(folder, "checks.json")) {
            ChecksFile.of(release).write(out);
        }
        try (OutputStream out = create(folder, "provenance.json")) {
            ProvenanceFile.of(release, plan.inputHashes()).write(out);
        }
    }

    /** The house style of the pack, or the standard one where it brings none. */
    private static BaseWorkbook style(RunPlan plan) throws IOException {
        Path base = plan.request().templates().resolve(plan.request().pack()).resolve("base.xlsx");
        if (Files.notExists(base)) {
            return BaseWorkbook.standard();
        }
        try {
            return BaseWorkbook.read(base);
        } catch (IllegalArgumentException unusable) {
            throw new InvalidInput(List.of(new InputError(
                    base.toString(), 0, "", String.valueOf(unusable.getMessage()), "a base workbook", "")));
        }
    }

    static OutputStream create(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
