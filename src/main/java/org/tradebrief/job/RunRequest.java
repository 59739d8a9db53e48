package org.tradebrief.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tradebrief.store.Database;
import org.tradebrief.store.ServerDatabase;
import org.tradebrief.store.WorkDatabase;

/**
 * What a run is asked to do.
 *
 * @param seeds folder of inputs
 * @param templates folder of report templates
 * @param output folder that editions are published into
 * @param work folder of the lock, and of the database where no server is named
 * @param server database that hosts share, for the store and the job repository
 * @param asOf day as of which the edition speaks; empty for the day of the newest source
 * @param pack name of the pack to publish
 * @param areas codes of the economies that a pack of profiles covers; empty for all
 * @param languages BCP 47 tags of the report's languages
 * @param only kinds of files to write, of {@link #KINDS}; empty for all
 * @param rerun whether to publish although nothing is new
 * @param draft whether the edition is for the eyes of its makers alone; see {@link #asDraft}
 */
public record RunRequest(
        Path seeds,
        Path templates,
        Path output,
        Path work,
        Optional<ServerDatabase> server,
        Optional<LocalDate> asOf,
        String pack,
        List<String> areas,
        List<String> languages,
        List<String> only,
        boolean rerun,
        boolean draft) {
    /** Kinds of files that a run may write. */
    public static final List<String> KINDS = List.of("data", "report", "workbooks");

    /**
     * The same as a draft: written beside the editions, with a store of its own, even where checks block a release.
     * Each page and file name of its reports says so.
     */
    public RunRequest asDraft() {
        return new RunRequest(
                seeds,
                templates,
                output.resolve("drafts"),
                work.resolve("drafts"),
                Optional.empty(),
                asOf,
                pack,
                areas,
                languages,
                only,
                rerun,
                true);
    }

    /** Where the published editions stand that this one follows. */
    Path editions() {
        return draft ? Objects.requireNonNull(output.getParent()) : output;
    }

    /** Where the store and the job repository are. */
    Database database() {
        return server.isPresent() ? server.get() : new WorkDatabase(work);
    }

    /** Those of some economies that were asked for. */
    List<String> areasOf(List<String> known) {
        return areas.isEmpty() ? known : known.stream().filter(areas::contains).toList();
    }

    /** Whether files of a kind are written. */
    boolean writes(String kind) {
        return only.isEmpty() || only.contains(kind);
    }
}
