package org.tradebrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.job.RunRequest;
import org.tradebrief.store.ServerDatabase;
import picocli.CommandLine.Option;

/** Options that say where inputs, templates and outputs are. */
final class InputOptions {
    @Option(names = "--seeds", paramLabel = "<folder>", description = "Inputs (default: ${DEFAULT-VALUE}).")
    Path seeds = Path.of("seeds");

    @Option(
            names = "--templates",
            paramLabel = "<folder>",
            description = "Report templates (default: ${DEFAULT-VALUE}).")
    Path templates = Path.of("report-templates");

    @Option(names = "--output", paramLabel = "<folder>", description = "Where editions go (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("output");

    @Option(names = "--work", paramLabel = "<folder>", description = "Database and lock (default: <output>/.work).")
    @Nullable
    Path work;

    @Option(
            names = "--database",
            paramLabel = "<address>",
            description = "PostgreSQL database that hosts share, jdbc:postgresql://host/name (default: one in <work>).")
    @Nullable
    String database;

    @Option(names = "--database-user", paramLabel = "<name>", description = "Name to log in with.")
    String databaseUser = "";

    @Option(
            names = "--database-password",
            paramLabel = "<word>",
            description = "Better said by TRADEBRIEF_DATABASE_PASSWORD.")
    String databasePassword = "";

    @Option(
            names = "--as-of",
            paramLabel = "<date>",
            description = "Day as of which the edition speaks (default: the day of the newest source).")
    @Nullable
    LocalDate asOf;

    @Option(names = "--pack", paramLabel = "<name>", description = "Pack to publish (default: ${DEFAULT-VALUE}).")
    String pack = "digital-trade";

    @Option(
            names = "--area",
            paramLabel = "<code>",
            split = ",",
            description = "Economies of a pack of profiles, or all (default: all).")
    List<String> areas = List.of();

    @Option(
            names = "--language",
            paramLabel = "<tag>",
            split = ",",
            description = "Languages of the report (default: en,zh).")
    List<String> languages = List.of("en", "zh");

    /** Where database and lock are. */
    Path work() {
        return work == null ? output.resolve(".work") : work;
    }

    /** The database that hosts share; empty for one in the work folder. */
    Optional<ServerDatabase> server() {
        if (database != null && !database.startsWith(ServerDatabase.SCHEME)) {
            throw new InvalidInput(List.of(
                    new InputError("tradebrief.yaml", 0, "database", database, "jdbc:postgresql://<host>/<name>", "")));
        }
        return Optional.ofNullable(database).map(url -> new ServerDatabase(url, databaseUser, databasePassword));
    }

    /** What a run without options of its own is asked. */
    RunRequest request() {
        return request(List.of(), false);
    }

    RunRequest request(List<String> only, boolean rerun) {
        return new RunRequest(
                seeds,
                templates,
                output,
                work(),
                server(),
                Optional.ofNullable(asOf),
                pack,
                areas.contains("all")
                        ? List.of()
                        : areas.stream().sorted().distinct().toList(),
                languages.stream().sorted().distinct().toList(),
                only.stream().sorted().distinct().toList(),
                rerun,
                false);
    }
}
