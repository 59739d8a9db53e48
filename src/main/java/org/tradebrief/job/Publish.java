package org.tradebrief.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.report.data.ChecksJson;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.ManifestJson;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.Summary;
import org.tradebrief.report.web.EditionPage;
import org.tradebrief.report.web.FileLink;
import org.tradebrief.store.Durable;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.InputArchive;
import org.tradebrief.store.Manifest;

/** Completes the edition with its summary and manifest, and moves it into place. */
final class Publish implements Tasklet {
    private final RunPlan plan;
    private final RunState state;

    Publish(RunPlan plan, RunState state) {
        this.plan = plan;
        this.state = state;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path folder = plan.building();
        if (Files.exists(folder)) {
            complete(folder);
        }
        EditionFolders folders = new EditionFolders(plan.request().output());
        folders.publish(plan.edition(), folder);
        if (plan.request().draft()) {
            requireNoneBlocks(folders.folder(plan.edition()));
        }
        state.forget();
        return RepeatStatus.FINISHED;
    }

    /** A draft stands whatever the checks found, but the run that made it does not end well where they block. */
    private void requireNoneBlocks(Path draft) {
        Release release = state.release();
        List<String> reasons = Blocking.reasons(plan, release.inventories(), release.quarantined(), release.findings());
        if (!reasons.isEmpty()) {
            reasons.add("a draft for your eyes is in " + draft);
            throw new Blocked(reasons);
        }
    }

    private void complete(Path folder) throws IOException {
        Release release = state.release();
        List<String> summary = Summary.of(
                release,
                plan.pack(),
                plan.request().areas(),
                plan.request().draft(),
                conflictsOf(release.history().previous()));
        Files.writeString(folder.resolve("SUMMARY.txt"), String.join("\n", summary) + "\n");
        listFiles(folder);
        writeManifest(folder);
        requireReproduced(folder);
        keepManifest(folder);
        forceToDisk(folder);
    }

    /** The page of the edition lists its files once all of them are there; the manifest comes last of all. */
    private static void listFiles(Path folder) throws IOException {
        Path page = folder.resolve(EditionIndex.PAGE);
        if (Files.notExists(page)) {
            return;
        }
        List<FileLink> files = new ArrayList<>();
        for (Path file : EditionFolders.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(EditionIndex.PAGE) && !name.equals(Manifest.NAME)) {
                files.add(new FileLink(name, OptionalLong.of(Files.size(file))));
            }
        }
        files.add(new FileLink(Manifest.NAME, OptionalLong.empty()));
        Files.writeString(page, EditionPage.withFiles(Files.readString(page), files));
    }

    /** The figures of each conflict of an edition; empty where it wrote none or is gone. */
    private Optional<Set<List<String>>> conflictsOf(Optional<String> edition) throws IOException {
        Optional<Path> file = edition.map(
                        name -> plan.request().editions().resolve(name).resolve("checks.json"))
                .filter(Files::exists);
        return file.isEmpty() ? Optional.empty() : ChecksJson.conflictsIn(file.get());
    }

    /** An edition that stands is published again only when every file comes out as it was. */
    private void requireReproduced(Path folder) throws IOException {
        Path standing = plan.request().output().resolve(plan.edition().toString());
        if (!plan.published() || Files.notExists(standing.resolve(Manifest.NAME))) {
            return;
        }
        SortedMap<String, String> before = Manifest.in(standing).outputs();
        SortedMap<String, String> now = Manifest.in(folder).outputs();
        if (!before.equals(now)) {
            TreeSet<String> names = new TreeSet<>(before.keySet());
            names.addAll(now.keySet());
            names.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
            throw new Blocked(List.of("edition " + plan.edition() + " did not come out as it was published: "
                    + String.join(", ", names) + "; the edition that stands is untouched"));
        }
    }

    /** A lost edition is rebuilt from what its manifest names. */
    private void keepManifest(Path folder) throws IOException {
        FileHash hash = FileHash.of(folder, folder.resolve(Manifest.NAME));
        new InputArchive(plan.request().output()).keep(folder.resolve(Manifest.NAME), hash.sha256());
    }

    private void writeManifest(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        List<FileHash> outputs = new ArrayList<>();
        for (Path file : EditionFolders.files(folder)) {
            if (!file.equals(manifest)) {
                outputs.add(FileHash.of(folder, file));
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(manifest))) {
            ManifestJson.of(
                            plan.edition().toString(),
                            plan.asOf(),
                            CodeVersion.current(),
                            plan.parameters(),
                            plan.inputHashes(),
                            outputs)
                    .write(out);
        }
    }

    /** What is renamed into place must survive the loss of power too. */
    private static void forceToDisk(Path folder) throws IOException {
        for (Path file : EditionFolders.files(folder)) {
            Durable.force(file);
        }
    }
}
