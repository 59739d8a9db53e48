package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tradebrief.report.web.EditionsPage;
import org.tradebrief.report.web.FileLink;
import org.tradebrief.report.web.LastRuns;
import org.tradebrief.store.Durable;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.Manifest;
import org.tradebrief.store.RunEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code index.html} over all published editions, from what their folders hold, and the last runs. */
final class EditionIndex {
    /** Name of the page, of an edition in its folder and of all editions above them. */
    static final String PAGE = "index.html";

    private static final int RUNS = 14;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EditionFolders folders;

    EditionIndex(EditionFolders folders) {
        this.folders = folders;
    }

    /** Writes the page; none where nothing is published yet. */
    void write(Path output, List<RunEntry> runs) throws IOException {
        List<Edition> editions = folders.published().reversed();
        if (editions.isEmpty()) {
            return;
        }
        List<EditionsPage.Entry> entries = new ArrayList<>();
        for (Edition edition : editions) {
            entries.add(entry(edition));
        }
        LastRuns last = new LastRuns(
                runs.reversed().stream().limit(RUNS).map(EditionIndex::run).toList());
        Durable.write(output.resolve(PAGE), EditionsPage.of(entries, page(editions.getFirst()), last));
    }

    private static LastRuns.Run run(RunEntry run) {
        return new LastRuns.Run(
                run.started()
                        .toString()
                        .substring(0, "2025-11-10T02:00".length())
                        .replace('T', ' '),
                run.state().replace('_', ' '),
                run.exit().isPresent() ? Integer.toString(run.exit().getAsInt()) : "",
                run.edition(),
                run.took().map(time -> time.toSeconds() + " s").orElse(""),
                String.join("; ", run.messages()));
    }

    /** An edition that somebody damaged is listed as such, and keeps tonight's from nothing. */
    private EditionsPage.Entry entry(Edition edition) throws IOException {
        try {
            return published(edition);
        } catch (JacksonException damaged) {
            return new EditionsPage.Entry(edition.toString(), "", "damaged", Optional.empty(), List.of());
        }
    }

    private EditionsPage.Entry published(Edition edition) throws IOException {
        JsonNode manifest = json(edition, Manifest.NAME);
        List<FileLink> files = new ArrayList<>();
        for (JsonNode file : manifest.path("outputs")) {
            files.add(new FileLink(
                    file.path("file").asString(""),
                    OptionalLong.of(file.path("bytes").asLong(0))));
        }
        Path itself = folders.folder(edition).resolve(Manifest.NAME);
        files.add(new FileLink(Manifest.NAME, OptionalLong.of(Files.size(itself))));
        return new EditionsPage.Entry(
                edition.toString(), manifest.path("as_of").asString(""), "published", findings(edition), files);
    }

    private Optional<EditionsPage.Findings> findings(Edition edition) throws IOException {
        if (Files.notExists(folders.folder(edition).resolve("checks.json"))) {
            return Optional.empty();
        }
        JsonNode checks = json(edition, "checks.json");
        return Optional.of(new EditionsPage.Findings(
                count(checks, "holds"),
                count(checks, "explained by rounding"),
                count(checks, "fails"),
                checks.path("conflicts").size()));
    }

    /** Findings of a verdict; what fails without being wrong is information and not counted. */
    private static int count(JsonNode checks, String verdict) {
        int count = 0;
        for (JsonNode finding : checks.path("findings")) {
            boolean noted = verdict.equals("fails")
                    && finding.path("severity").asString("").equals("information");
            if (finding.path("verdict").asString("").equals(verdict) && !noted) {
                count++;
            }
        }
        return count;
    }

    private Optional<String> page(Edition edition) throws IOException {
        Path page = folders.folder(edition).resolve(PAGE);
        return Files.exists(page) ? Optional.of(Files.readString(page)) : Optional.empty();
    }

    private JsonNode json(Edition edition, String name) throws IOException {
        return JSON.readTree(Files.readString(folders.folder(edition).resolve(name)));
    }
}
