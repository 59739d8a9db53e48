package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.DocumentProperties;
import org.tradebrief.report.workbook.Publication;
import org.tradebrief.report.workbook.PublicationWords;

/** The workbook of a release for readers: cover, contents, notes, then one table a sheet, values only. */
public final class PublicationWorkbook {
    private static final String TAG = Language.EN.tag();

    private PublicationWorkbook() {}

    /** The publication that a pack declares; empty when it declares none or nothing of it is known. */
    public static Optional<Publication> of(Release release, Pack pack) {
        PublicationTables tables =
                new PublicationTables(release, pack.workbooks().topics());
        List<Publication.PublishedTable> known = new ArrayList<>();
        for (WorkbooksTemplate.PublishedTemplate template : pack.workbooks().publication()) {
            tables.of(template, "Table_" + (known.size() + 1)).ifPresent(known::add);
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(
                        properties(release, pack),
                        PublicationWords.of(Language.EN),
                        cover(release, pack),
                        shorthand(),
                        notes(),
                        known));
    }

    private static DocumentProperties properties(Release release, Pack pack) {
        return new DocumentProperties(
                pack.title().in(TAG) + ", edition " + release.edition(),
                pack.subtitle().in(TAG),
                pack.publisher().in(TAG),
                release.asOf(),
                TAG,
                "trade statistics");
    }

    private static List<String> cover(Release release, Pack pack) {
        List<String> lines = new ArrayList<>();
        lines.add(pack.subtitle().in(TAG));
        lines.add("Publisher: " + pack.publisher().in(TAG));
        lines.add("Edition " + release.edition() + ", as of " + release.asOf() + ". "
                + pack.status().in(TAG) + ".");
        lines.add("Next release: " + pack.nextRelease().in(TAG) + ".");
        lines.add("Contact: " + pack.contact().in(TAG) + ".");
        pack.workbooks().cover().forEach(line -> lines.add(line.in(TAG)));
        return lines;
    }

    /** The notes, in the order in which headings number them. */
    private static List<String> notes() {
        return List.of(
                "A value is rounded once, half up, to the last digit that its range supports; where the range is"
                        + " too wide for a single number, lower and upper say what is known. Billion is a thousand"
                        + " million. Components may not sum due to rounding.",
                "Every value between lower and upper agrees with all figures that were admitted. Both ends are rounded"
                        + " to the digits that tell them apart.",
                "Agreed: two independent sources print it. One source: a single source prints it. Implied: it follows"
                        + " from other figures. Repaired: it rests on a figure whose printed digits were damaged."
                        + " Disputed: figures contradict each other and no resolution is unique.");
    }

    private static SortedMap<String, String> shorthand() {
        SortedMap<String, String> meanings = new TreeMap<>();
        for (Shorthand symbol : Shorthand.values()) {
            meanings.put(symbol.sign(), symbol.meaning(Language.EN));
        }
        meanings.put("[low]", "rounds to zero");
        meanings.put(PublishedCells.WIDE, PublishedCells.WIDE_MEANING.en());
        return meanings;
    }
}
