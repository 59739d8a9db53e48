package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.report.data.TidyDataReader;
import org.tradebrief.report.pack.Past;
import org.tradebrief.report.pack.Published;
import org.tradebrief.report.pack.Revision;
import org.tradebrief.report.pack.Revisions;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.Manifest;

/** Compares two published editions by their published files. */
public final class EditionDiff {
    private static final String DATA = "data.csv";

    private EditionDiff() {}

    /**
     * What became of every value of one edition in another, in order of name.
     *
     * @throws InvalidInput when an edition does not stand in the folder or was published without its data
     */
    public static List<Revision> between(Path output, String before, String now) throws IOException {
        Path folder = folder(output, before);
        Path other = folder(output, now);
        Manifest manifest = Manifest.in(folder);
        Past past = new Past(before, manifest.code(), manifest.inputs(), histories(published(folder, before)));
        return Revisions.since(past, published(other, now), Manifest.in(other).inputs())
                .revisions();
    }

    /**
     * The folder of a published edition.
     *
     * @throws InvalidInput when it does not stand
     */
    public static Path folder(Path output, String name) throws IOException {
        List<String> published = new EditionFolders(output)
                .published().stream().map(Edition::toString).toList();
        if (!published.contains(name)) {
            throw new InvalidInput(List.of(new InputError(
                    output.toString(), 0, "", name, "a published edition", NearestCode.hint(name, published))));
        }
        return output.resolve(name);
    }

    private static SortedMap<String, Past.Values> histories(Published published) {
        SortedMap<String, Past.Values> histories = new TreeMap<>();
        published
                .values()
                .forEach((name, value) -> histories.put(
                        name, new Past.Values(published.units().getOrDefault(name, ""), List.of(value), true)));
        return histories;
    }

    private static Published published(Path folder, String edition) throws IOException {
        Path data = folder.resolve(DATA);
        if (Files.notExists(data)) {
            throw new InvalidInput(List.of(
                    new InputError(folder.toString(), 0, "", "no " + DATA, "an edition published with its data", "")));
        }
        return Published.of(edition, TidyDataReader.read(data));
    }
}
