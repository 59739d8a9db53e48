package org.tradebrief.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.ManifestJson;
import org.tradebrief.report.pack.Summary;
import org.tradebrief.store.EditionFolders;

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
        new EditionIndex(folders).write(plan.request().output());
        state.forget();
        return RepeatStatus.FINISHED;
    }

    private void complete(Path folder) throws IOException {
        String summary = String.join("\n", Summary.of(state.release())) + "\n";
        Files.writeString(folder.resolve("SUMMARY.txt"), summary);
        writeManifest(folder);
        forceToDisk(folder);
    }

    private void writeManifest(Path folder) throws IOException {
        Path manifest = folder.resolve(EditionFolders.MANIFEST);
        List<FileHash> outputs = new ArrayList<>();
        for (Path file : files(folder)) {
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
        for (Path file : files(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
