package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tradebrief.report.data.FileHash;
import org.tradebrief.report.workbook.AccessibilityGate;
import org.tradebrief.report.workbook.FormulaGate;
import org.tradebrief.store.AuditLog;
import org.tradebrief.store.AuditRecord;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.InputArchive;
import org.tradebrief.store.Manifest;

/**
 * What a published edition, its archived inputs and the audit are worth today.
 *
 * @param edition name of the edition
 * @param files number of published files that were looked at
 * @param inputs number of archived inputs that were looked at
 * @param records number of records of the audit
 * @param problems what is not as it was published, one line for each; empty when all is
 */
public record Verification(String edition, int files, int inputs, int records, List<String> problems) {
    private static final String PUBLICATION = "publication.xlsx";
    private static final String ANALYSTS = "analysts.xlsx";

    /**
     * Recomputes every hash of an edition and passes its workbooks through their gates again.
     *
     * @throws org.tradebrief.catalogue.InvalidInput when the edition does not stand
     */
    public static Verification of(Path output, Path work, String edition) throws IOException {
        Path folder = EditionDiff.folder(output, edition);
        AuditLog audit = new AuditLog(output, work);
        List<String> problems = new ArrayList<>(audit.problems());
        Manifest manifest = readable(folder, problems);
        problems.addAll(manifestProblems(folder, edition, audit.records()));
        problems.addAll(fileProblems(folder, manifest));
        problems.addAll(inputProblems(output, manifest));
        problems.addAll(gateProblems(folder));
        return new Verification(
                edition,
                manifest.outputs().size() + 1,
                manifest.inputs().size(),
                audit.records().size(),
                List.copyOf(problems));
    }

    private static List<String> manifestProblems(Path folder, String edition, List<AuditRecord> records)
            throws IOException {
        String hash = FileHash.of(folder, folder.resolve(Manifest.NAME)).sha256();
        List<String> recorded = records.stream()
                .filter(record -> edition.equals(record.facts().get("edition")))
                .flatMap(record -> Stream.ofNullable(record.facts().get("manifest")))
                .toList();
        if (recorded.isEmpty()) {
            return List.of(Manifest.NAME + ": the audit does not know this edition");
        }
        return recorded.getLast().equals(hash) ? List.of() : List.of(Manifest.NAME + ": is not what was published");
    }

    private static Manifest readable(Path folder, List<String> problems) {
        try {
            return Manifest.in(folder);
        } catch (IOException damaged) {
            problems.add(Manifest.NAME + ": cannot be read: " + damaged.getMessage());
            return Manifest.NONE;
        }
    }

    private static List<String> fileProblems(Path folder, Manifest manifest) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> output : manifest.outputs().entrySet()) {
            Path file = folder.resolve(output.getKey());
            if (Files.notExists(file)) {
                problems.add(output.getKey() + ": is missing");
            } else if (!FileHash.of(folder, file).sha256().equals(output.getValue())) {
                problems.add(output.getKey() + ": is not what was published");
            }
        }
        EditionFolders.files(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(name ->
                        !name.equals(Manifest.NAME) && !manifest.outputs().containsKey(name))
                .forEach(name -> problems.add(name + ": was not published"));
        return problems;
    }

    private static List<String> inputProblems(Path output, Manifest manifest) throws IOException {
        InputArchive archive = new InputArchive(output);
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> input : manifest.inputs().entrySet()) {
            if (!archive.isSound(input.getValue())) {
                problems.add(input.getKey() + ": its archived copy is missing or not what was read");
            }
        }
        return problems;
    }

    private static List<String> gateProblems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        if (Files.exists(folder.resolve(PUBLICATION))) {
            AccessibilityGate.check(folder.resolve(PUBLICATION))
                    .forEach(problem -> problems.add(PUBLICATION + ": " + problem));
        }
        if (Files.exists(folder.resolve(ANALYSTS))) {
            FormulaGate.check(folder.resolve(ANALYSTS))
                    .differing()
                    .forEach(problem -> problems.add(ANALYSTS + ": " + problem));
        }
        return problems;
    }
}
