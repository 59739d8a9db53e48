package org.tradebrief.report.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.report.workbook.BaseWorkbook;
import org.tradebrief.report.workbook.Publication;

/** Writes the workbooks of a release and checks the finished files. */
public final class WorkbookFiles {
    private WorkbookFiles() {}

    /**
     * Writes {@code publication.xlsx}, where the pack declares one, and {@code analysts.xlsx} into a folder.
     *
     * @return rules that a finished file breaks, one sentence each, so that it must not go out; empty when none
     */
    public static List<String> write(Release release, PackFile pack, BaseWorkbook style, Path folder)
            throws IOException {
        ReleasedFolder files =
                new ReleasedFolder(folder, style, pack.pack().workbooks().limits());
        List<QualityLog.Gate> gates = new ArrayList<>();
        Optional<Publication> publication = PublicationWorkbook.of(release, pack.pack());
        if (publication.isPresent()) {
            gates.add(files.publish(publication.get()));
        }
        return QualityLog.failures(files.analyse(
                known -> AnalystsWorkbook.of(release, pack, known),
                gates,
                release.estimates().size() + release.derived().size()));
    }
}
