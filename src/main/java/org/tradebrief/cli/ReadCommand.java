package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.intake.InputFile;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.RowFile;
import org.tradebrief.intake.SourcesFile;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was understood of an input file, row by row. */
@Command(
        name = "read",
        description = {
            "Prints what was understood of an input file, row by row: the phrase, what it allows, what it speaks",
            "about, or why it is refused. Works on files of printed figures, on SDMX-CSV and on .xlsx."
        },
        headerHeading = "Example: tradebrief read seeds/figures/S001-global-times.csv%n%n")
final class ReadCommand extends Verb {
    @Parameters(paramLabel = "<file>", description = "The file, wherever it stands.")
    Path file = Path.of("");

    @Option(
            names = "--seeds",
            paramLabel = "<folder>",
            description = "Inputs whose catalogue, layouts and sources apply (default: ${DEFAULT-VALUE}).")
    Path seeds = Path.of("seeds");

    @Option(names = "--json", description = "Print every row as JSON, with its interval in full.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = CatalogueFiles.load(seeds);
        try (RowFile<?> rows = InputFile.open(
                        file,
                        seeds,
                        catalogue,
                        SourcesFile.read(seeds).accepted(),
                        (figure, kind, conventions) ->
                                PrintedPhrase.read(figure, kind, conventions, catalogue.words()));
                UnderstoodRows understood = json ? UnderstoodRows.json(out()) : UnderstoodRows.table(out())) {
            Inventory.Taker taker = new Inventory.Taker(file.toString(), rows);
            while (rows.hasNext()) {
                Row<?> row = rows.next();
                taker.count(row);
                understood.add(UnderstoodRow.of(row));
            }
            understood.end(taker.inventory());
        }
        out().flush();
        return ExitCode.PUBLISHED.code();
    }
}
