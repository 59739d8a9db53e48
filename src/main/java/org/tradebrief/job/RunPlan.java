package org.tradebrief.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.check.CatalogueLint;
import org.tradebrief.derive.Definitions;
import org.tradebrief.figure.Source;
import org.tradebrief.intake.InputFiles;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.Rows;
import org.tradebrief.intake.SourcesFile;
import org.tradebrief.report.Report;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.data.InventoryFile;
import org.tradebrief.report.pack.PackFile;
import org.tradebrief.report.pack.PackLint;
import org.tradebrief.report.pack.Placeholders;
import org.tradebrief.report.pdf.HouseStyle;
import org.tradebrief.report.pdf.StyleFile;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;

/**
 * What a run knows before its first step.
 *
 * @param request what was asked
 * @param catalogue what analysts declared
 * @param pack template of the report
 * @param style how the report looks
 * @param sources accepted rows of the table of sources, by identifier
 * @param quarantinedSources rows of the table of sources that cannot be used
 * @param inputs SHA-256 of every input and template file, by path
 * @param asOf day as of which the edition speaks
 * @param release what identifies the edition: hash of inputs, parameters and program
 * @param edition name of the edition
 * @param published whether that edition stands already
 * @param lastInventory what the inputs of the last edition held
 */
public record RunPlan(
        RunRequest request,
        Catalogue catalogue,
        PackFile pack,
        HouseStyle style,
        SortedMap<String, Source> sources,
        List<Row.Quarantined<Source>> quarantinedSources,
        SortedMap<String, String> inputs,
        LocalDate asOf,
        String release,
        Edition edition,
        boolean published,
        List<Inventory> lastInventory) {
    private static final String SEEDS = "seeds/";

    /**
     * Plans a run.
     *
     * @throws InvalidInput when inputs cannot be used as a whole
     * @throws IOException when the output folder cannot be read
     */
    public static RunPlan of(RunRequest request) throws IOException {
        requireFolder("inputs", request.seeds());
        requireFolder("templates", request.templates().resolve(request.pack()));
        SortedMap<String, String> inputs = new TreeMap<>();
        InputFiles.list(request.seeds()).forEach((name, hash) -> inputs.put(SEEDS + name, hash));
        InputFiles.list(request.templates().resolve(request.pack()))
                .forEach((name, hash) -> inputs.put("templates/" + request.pack() + "/" + name, hash));
        Catalogue catalogue = CatalogueFiles.load(request.seeds());
        requireSound(catalogue);
        PackFile pack = PackFile.load(request.templates().resolve(request.pack()));
        PackLint.require(pack.pack().perArea() ? pack.in(Placeholders.SAMPLE) : pack, catalogue);
        HouseStyle style = StyleFile.load(request.templates().resolve(request.pack()));
        Rows<Source> sources = SourcesFile.read(request.seeds());
        LocalDate asOf = request.asOf().orElseGet(() -> newest(sources.accepted()));
        String release = release(request, asOf, inputs);
        EditionFolders folders = new EditionFolders(request.output());
        Optional<Edition> standing = folders.madeOf(release);
        EditionFolders editions = new EditionFolders(request.editions());
        Edition edition = standing.isPresent() ? standing.get() : editions.next(asOf);
        return new RunPlan(
                request,
                catalogue,
                pack,
                style,
                Catalogue.byCode(sources.accepted(), Source::id),
                sources.quarantined(),
                inputs,
                asOf,
                release,
                edition,
                standing.isPresent(),
                lastInventory(editions, edition));
    }

    /** Where the rows that cannot be used are written, should they keep the edition from being published. */
    Path quarantine() {
        return request.work().resolve("quarantine");
    }

    /** Rows that the last edition read from the files of a folder; 0 for the first. */
    long rowsLastTime(String folder) {
        return lastInventory.stream()
                .filter(inventory -> inventory.file().startsWith(folder + "/"))
                .mapToLong(Inventory::read)
                .sum();
    }

    private static List<Inventory> lastInventory(EditionFolders folders, Edition edition) throws IOException {
        Optional<Edition> last = folders.published().reversed().stream()
                .filter(other -> !other.equals(edition))
                .findFirst();
        return last.isEmpty() ? List.of() : InventoryFile.in(folders.folder(last.get()));
    }

    /** The parameters that shape an edition, by name, for its manifest. */
    public SortedMap<String, String> parameters() {
        return new TreeMap<>(Map.of(
                "areas", String.join(",", request.areas()),
                "as-of", asOf.toString(),
                "code", CodeIdentity.current(),
                "draft", Boolean.toString(request.draft()),
                "languages", String.join(",", request.languages()),
                "only", String.join(",", request.only()),
                "pack", request.pack(),
                "release", release));
    }

    /** What the names of reports carry: {@code draft_} or nothing. */
    String mark() {
        return request.draft() ? "draft_" : "";
    }

    /** A report that says on every page when it is a draft. */
    Report marked(Report report) {
        return request.draft() ? report.asDraft() : report;
    }

    /** Where the edition is built before it is published. */
    Path building() {
        return new EditionFolders(request.output()).building(edition, release);
    }

    /** The input files with their lengths and hashes, in the order of their names. */
    List<FileHash> inputHashes() throws IOException {
        List<FileHash> hashes = new ArrayList<>();
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            hashes.add(new FileHash(input.getKey(), Files.size(input(input.getKey())), input.getValue()));
        }
        return hashes;
    }

    /** Where an input file stands. */
    Path input(String name) {
        Path folder = name.startsWith(SEEDS) ? request.seeds() : request.templates();
        return folder.resolve(name.substring(name.indexOf('/') + 1));
    }

    /** Rules that contradict themselves and formulas that cannot be read are refused before anything runs. */
    private static void requireSound(Catalogue catalogue) {
        List<InputError> errors = new ArrayList<>(CatalogueLint.of(catalogue).refused());
        Definitions.of(catalogue.derivations())
                .mistakes()
                .forEach(mistake -> errors.add(new InputError(
                        "catalogue/derivations.yaml", 0, "formula", mistake, "a formula of the formula language", "")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static LocalDate newest(List<Source> sources) {
        return sources.stream()
                .map(source -> source.published().start())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new InvalidInput(
                        List.of(new InputError(SourcesFile.NAME, 0, "", "no usable row", "at least one source", ""))));
    }

    private static String release(RunRequest request, LocalDate asOf, SortedMap<String, String> inputs) {
        StringBuilder text = new StringBuilder();
        text.append(CodeIdentity.current()).append('\n').append(asOf).append('\n');
        text.append(request.pack())
                .append('\n')
                .append(request.areas())
                .append('\n')
                .append(request.languages())
                .append(request.only())
                .append('\n');
        if (request.draft()) {
            text.append("draft\n");
        }
        inputs.forEach(
                (name, hash) -> text.append(name).append(' ').append(hash).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void requireFolder(String what, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(
                    List.of(new InputError(folder.toString(), 0, "", "no folder", "the folder of " + what, "")));
        }
    }
}
