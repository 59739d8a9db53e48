package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.Durable;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.InputArchive;
import org.tradebrief.store.Manifest;

/**
 * Makes a published edition again from its archived inputs.
 *
 * <p>The manifest that the audit names says what it was made of. The edition is published again only when every file
 * comes out as it was, which the step that publishes sees to for every rerun.
 */
public final class Rebuild {
    private static final String INPUTS = "rebuild-";

    private Rebuild() {}

    /**
     * Rebuilds an edition.
     *
     * @param request where outputs and work are; what shaped the edition is taken from its manifest
     * @throws InvalidInput when the edition is unknown, or was made by another program
     */
    public static EditionRun.Outcome of(
            RunRequest request, String edition, StepExecutionListener progress, Recipients recipients)
            throws IOException {
        Path inputs = request.work().resolve(INPUTS + ProcessHandle.current().pid());
        try {
            return EditionRun.of(
                    request,
                    () -> {
                        forgetOthers(request.work());
                        return laidOut(request, edition, inputs);
                    },
                    progress,
                    recipients);
        } finally {
            EditionFolders.delete(inputs);
        }
    }

    /** Removes what rebuilds that were killed left behind. */
    private static void forgetOthers(Path work) throws IOException {
        try (Stream<Path> folders = Files.list(work)) {
            for (Path left : folders.filter(
                            folder -> folder.getFileName().toString().startsWith(INPUTS))
                    .toList()) {
                EditionFolders.delete(left);
            }
        }
    }

    private static RunRequest laidOut(RunRequest request, String edition, Path inputs) throws IOException {
        restoreManifest(request, edition);
        Manifest manifest = Manifest.in(request.output().resolve(edition));
        requireSameProgram(edition, manifest);
        layOut(new InputArchive(request.output()), manifest.inputs(), inputs);
        return asPublished(request, manifest.parameters(), inputs);
    }

    /** An edition whose folder is lost or damaged is known by the archived copy of its manifest. */
    private static void restoreManifest(RunRequest request, String edition) throws IOException {
        Optional<String> hash = new AuditLog(request.output(), request.work())
                .records().reversed().stream()
                        .filter(record -> edition.equals(record.facts().get("edition")))
                        .flatMap(record -> Stream.ofNullable(record.facts().get("manifest")))
                        .findFirst();
        InputArchive archive = new InputArchive(request.output());
        if (hash.isEmpty() || !archive.isSound(hash.get())) {
            EditionDiff.folder(request.output(), edition);
            return;
        }
        Path folder = Files.createDirectories(request.output().resolve(edition));
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.notExists(manifest) || !FileHash.of(folder, manifest).sha256().equals(hash.get())) {
            Durable.write(manifest, Files.readString(archive.place(hash.get())));
        }
    }

    private static void requireSameProgram(String edition, Manifest manifest) {
        if (!manifest.code().equals(CodeIdentity.current())) {
            throw new InvalidInput(List.of(new InputError(
                    edition + "/" + Manifest.NAME,
                    0,
                    "code",
                    manifest.code(),
                    "this program, " + CodeIdentity.current(),
                    "rebuild it with the program that made it")));
        }
    }

    private static void layOut(InputArchive archive, Map<String, String> inputs, Path folder) throws IOException {
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            if (!archive.isSound(input.getValue())) {
                throw new InvalidInput(List.of(new InputError(
                        input.getKey(), 0, "", "no sound copy in the archive", "content " + input.getValue(), "")));
            }
            Path target = folder.resolve(input.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(archive.place(input.getValue()), target);
        }
    }

    private static RunRequest asPublished(RunRequest request, Map<String, String> parameters, Path inputs) {
        return new RunRequest(
                inputs.resolve("seeds"),
                inputs.resolve("templates"),
                request.output(),
                request.work(),
                request.server(),
                Optional.of(LocalDate.parse(parameters.getOrDefault("as-of", ""))),
                parameters.getOrDefault("pack", ""),
                list(parameters.getOrDefault("areas", "")),
                list(parameters.getOrDefault("languages", "")),
                list(parameters.getOrDefault("only", "")),
                true,
                false);
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
