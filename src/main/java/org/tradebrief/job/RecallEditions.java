package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.report.data.TidyDataReader;
import org.tradebrief.report.pack.Published;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.Manifest;
import org.tradebrief.store.VintageTable;

/**
 * Adds the values of earlier editions to the table of vintages.
 *
 * <p>What was published is read from the published files, not noted when it was published: so a crash between the two
 * cannot part them, and a lost database is made again.
 */
final class RecallEditions implements Tasklet {
    private static final String DATA = "data.csv";

    private final RunPlan plan;
    private final VintageTable vintages;

    RecallEditions(RunPlan plan, VintageTable vintages) {
        this.plan = plan;
        this.vintages = vintages;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        EditionFolders folders = new EditionFolders(plan.request().output());
        for (Edition edition : folders.published()) {
            Path data = folders.folder(edition).resolve(DATA);
            if (edition.compareTo(plan.edition()) < 0 && !vintages.holds(edition) && Files.exists(data)) {
                Manifest manifest = Manifest.in(folders.folder(edition));
                Published values = Published.of(edition.toString(), TidyDataReader.read(data));
                vintages.add(edition, values, manifest.code(), manifest.inputs());
                contribution.incrementReadCount();
            }
        }
        return RepeatStatus.FINISHED;
    }
}
