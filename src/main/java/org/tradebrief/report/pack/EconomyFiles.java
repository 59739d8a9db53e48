package org.tradebrief.report.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.tradebrief.report.workbook.BaseWorkbook;

/** Writes the workbooks of many economies, each into a folder of its own; one that fails does not stop the others. */
public final class EconomyFiles {
    private final Release release;
    private final Pack pack;
    private final BaseWorkbook style;
    private final Path folder;

    /**
     * What became of one economy.
     *
     * @param area its code
     * @param failures why its workbooks must not go out, one sentence each; empty when they may
     */
    public record Outcome(String area, List<String> failures) {}

    private EconomyFiles(Release release, Pack pack, BaseWorkbook style, Path folder) {
        this.release = release;
        this.pack = pack;
        this.style = style;
        this.folder = folder;
    }

    /**
     * Writes the workbooks of economies.
     *
     * @param areas codes of the economies; empty for all of which something is held
     * @param progress told of each economy as it is done
     * @return what became of each, in the order of their codes
     * @throws IOException when a file cannot be written
     */
    public static List<Outcome> write(
            Release release,
            Pack pack,
            EconomyTemplate template,
            List<String> areas,
            BaseWorkbook style,
            Path folder,
            Consumer<Outcome> progress)
            throws IOException {
        EconomyFiles files = new EconomyFiles(release, pack, style, folder);
        EconomyProfile.Index index = new EconomyProfile.Index(release, template);
        try {
            return (areas.isEmpty() ? index.economies() : areas)
                    .parallelStream()
                            .map(area -> {
                                Outcome outcome = files.write(new EconomyProfile(release, template, index, area));
                                progress.accept(outcome);
                                return outcome;
                            })
                            .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Outcome write(EconomyProfile profile) {
        try {
            if (profile.years().isEmpty()) {
                return new Outcome(
                        profile.area(),
                        List.of("no estimate of " + profile.template().indicator() + " is held"));
            }
            return new Outcome(profile.area(), workbooks(profile));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException bad) {
            return new Outcome(profile.area(), List.of(String.valueOf(bad.getMessage())));
        }
    }

    private List<String> workbooks(EconomyProfile profile) throws IOException {
        ReleasedFolder files = new ReleasedFolder(
                Files.createDirectories(folder.resolve(profile.area())),
                style,
                pack.workbooks().limits());
        EconomyWorkbook workbook = new EconomyWorkbook(profile, pack);
        QualityLog.Gate published = files.publish(workbook.publication());
        return QualityLog.failures(files.analyse(
                workbook::live, List.of(published), profile.years().size()));
    }
}
