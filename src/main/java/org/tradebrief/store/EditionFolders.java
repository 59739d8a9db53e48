package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that editions are published into, one folder each.
 *
 * <p>An edition is built beside the published ones, under a name that starts with a dot, and renamed into place when
 * it is complete; {@code latest.json} is switched last. Whoever looks in between sees the last good edition.
 */
public final class EditionFolders {
    private static final String BUILDING = ".building-";
    private static final String REPLACED = ".replaced-";
    private static final int RELEASE_DIGITS = 12;

    private final Path output;

    public EditionFolders(Path output) {
        this.output = output;
    }

    /** The published editions, oldest first. */
    public List<Edition> published() throws IOException {
        if (Files.notExists(output)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.filter(path -> Files.exists(path.resolve(Manifest.NAME)))
                    .flatMap(path -> Edition.parse(path.getFileName().toString()).stream())
                    .sorted()
                    .toList();
        }
    }

    /**
     * The edition that was made of exactly these inputs, parameters and code.
     *
     * <p>One whose manifest is damaged is none of them; it must not keep tonight's from being made.
     */
    public Optional<Edition> madeOf(String releaseKey) throws IOException {
        return published().stream()
                .filter(edition -> release(edition).filter(releaseKey::equals).isPresent())
                .findFirst();
    }

    private Optional<String> release(Edition edition) {
        try {
            return Optional.of(Manifest.in(folder(edition)).release());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The next edition of a day. */
    public Edition next(LocalDate asOf) throws IOException {
        int last = published().stream()
                .filter(edition -> edition.asOf().equals(asOf))
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
        return new Edition(asOf, last + 1);
    }

    /** Where a published edition stands. */
    public Path folder(Edition edition) {
        return output.resolve(edition.toString());
    }

    /** Where an edition is built; of other inputs it is built elsewhere, so that the two never mix. */
    public Path building(Edition edition, String releaseKey) {
        return output.resolve(BUILDING + edition + "-" + releaseKey.substring(0, RELEASE_DIGITS));
    }

    /** Puts back an edition that a crash left half replaced, and removes what runs of other inputs left behind. */
    public void mend(Path building) throws IOException {
        for (Path left : hidden()) {
            String name = left.getFileName().toString();
            if (name.startsWith(REPLACED)) {
                Path place = output.resolve(name.substring(REPLACED.length()));
                if (Files.notExists(place)) {
                    Files.move(left, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            if (!left.equals(building)) {
                delete(left);
            }
        }
    }

    /** Renames a complete edition into place and makes it the latest; in place already, only the latter. */
    public void publish(Edition edition, Path building) throws IOException {
        Path target = folder(edition);
        Path replaced = output.resolve(REPLACED + edition);
        if (Files.exists(building)) {
            if (Files.exists(target)) {
                delete(replaced);
                Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
            Durable.forceFolder(output);
        }
        Edition latest = published().getLast();
        Durable.write(output.resolve("latest.json"), "{\n  \"edition\": \"" + latest + "\"\n}\n");
        delete(replaced);
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> entries = Files.list(output)) {
            return entries.filter(path -> path.getFileName().toString().startsWith(BUILDING)
                            || path.getFileName().toString().startsWith(REPLACED))
                    .sorted()
                    .toList();
        }
    }

    /** The files of an edition, those in its folders too, in the order of their paths. */
    public static List<Path> files(Path edition) throws IOException {
        try (Stream<Path> paths = Files.walk(edition)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Removes a folder with all that is in it; nothing when there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path path : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
