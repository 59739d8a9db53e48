package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.RuledPhrases;
import org.tradebrief.intake.FigureFiles;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.ObservationFiles;
import org.tradebrief.intake.ObservedFigures;
import org.tradebrief.intake.PhraseReader;
import org.tradebrief.intake.RowFile;
import org.tradebrief.intake.RowFiles;

/**
 * The input files of a run, opened when the first of them is read.
 *
 * @param figures files of printed figures
 * @param observations files of observations
 * @param observed what makes figures of observations
 */
record Inputs(FigureFiles figures, ObservationFiles observations, ObservedFigures observed) {

    /**
     * Scans the files.
     *
     * @throws org.tradebrief.catalogue.InvalidInput when a file cannot be read as a whole, or is of no source
     */
    static Inputs of(RunPlan plan) {
        ObservationFiles observations = new ObservationFiles(plan.request().seeds(), plan.catalogue());
        return new Inputs(
                FigureFiles.scan(
                        plan.request().seeds(),
                        List.copyOf(plan.sources().values()),
                        plan.catalogue(),
                        phrases(plan.catalogue())),
                observations,
                ObservedFigures.of(observations.names(), plan.sources().values()));
    }

    /** Reads phrases with the words of a catalogue, or as its rulings say. */
    static PhraseReader phrases(Catalogue catalogue) {
        return new RuledPhrases(catalogue)::read;
    }

    /** What each file held, from what was counted of parts of it; a file without rows held nothing. */
    List<Inventory> inventories(List<Inventory> parts) {
        List<Inventory> whole = new ArrayList<>();
        for (RowFiles<?> files : List.of(figures, observations)) {
            for (String name : files.names()) {
                try (RowFile<?> file = files.open(name)) {
                    Inventory nothing = new Inventory.Taker(name, file).inventory();
                    whole.add(parts.stream()
                            .filter(part -> part.file().equals(name))
                            .reduce(nothing, Inventory::plus));
                }
            }
        }
        return whole;
    }
}
