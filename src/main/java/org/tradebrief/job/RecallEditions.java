package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.TidyDataReader;
import org.tradebrief.report.pack.Published;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.Manifest;
import org.tradebrief.store.VintageTable;

/**
 * Brings the table of vintages in line with the editions that stand before this one.
 *
 * <p>What was published is read from the published files, not noted when it was published: so a crash between the two
 * cannot part them, and a lost database, or one that holds other editions, is made again.
 */
final class RecallEditions implements Tasklet {
    private static final String DATA = "data.csv";

    private final RunPlan plan;
    private final EditionFolders folders;
    private final VintageTable vintages;

    RecallEditions(RunPlan plan, VintageTable vintages) {
        this.plan = plan;
        this.folders = new EditionFolders(plan.request().editions());
        this.vintages = vintages;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        SortedMap<Edition, Manifest> standing = standing();
        SortedMap<Edition, String> held = vintages.heldBefore(plan.edition());
        boolean same = held.entrySet().stream().allMatch(one -> {
            Manifest manifest = standing.get(one.getKey());
            return manifest != null && manifest.release().equals(one.getValue());
        });
        if (!same) {
            vintages.clear();
            held.clear();
        }
        for (Map.Entry<Edition, Manifest> edition : standing.entrySet()) {
            if (!held.containsKey(edition.getKey())) {
                vintages.add(edition.getKey(), values(edition.getKey(), edition.getValue()), edition.getValue());
                contribution.incrementReadCount();
            }
        }
        return RepeatStatus.FINISHED;
    }

    /** The editions before this one that published values. */
    private SortedMap<Edition, Manifest> standing() throws IOException {
        SortedMap<Edition, Manifest> standing = new TreeMap<>();
        for (Edition edition : folders.published()) {
            if (edition.compareTo(plan.edition()) < 0
                    && Files.exists(folders.folder(edition).resolve(DATA))) {
                standing.put(edition, manifest(edition));
            }
        }
        return standing;
    }

    private Manifest manifest(Edition edition) {
        try {
            return Manifest.in(folders.folder(edition));
        } catch (IOException damaged) {
            throw changed(edition, Manifest.NAME);
        }
    }

    /** What an edition published; revisions told from values that somebody changed would be no revisions. */
    private Published values(Edition edition, Manifest manifest) throws IOException {
        Path data = folders.folder(edition).resolve(DATA);
        if (!FileHash.of(data, data).sha256().equals(manifest.outputs().get(DATA))) {
            throw changed(edition, DATA);
        }
        return Published.of(edition.toString(), TidyDataReader.read(data));
    }

    private static Blocked changed(Edition edition, String file) {
        return new Blocked(
                List.of("edition " + edition + ": " + file + " is not what was published, and revisions cannot"
                        + " be told from it; run --rebuild " + edition + " makes it again"));
    }
}
