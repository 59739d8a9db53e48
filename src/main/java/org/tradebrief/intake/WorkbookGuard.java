package org.tradebrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tradebrief.catalogue.InputError;

/**
 * Refuses workbooks whose parts inflate to more than can be held.
 *
 * <p>Sheets are streamed and may have any size. The other parts are held as a whole by the library that reads them,
 * so they are inflated once and counted before it sees them; what the archive says of their sizes may be a lie.
 */
final class WorkbookGuard {
    private static final long MOST_BYTES_OF_A_PART = 32 << 20;
    private static final long MOST_BYTES_OF_STYLES = 4 << 20;
    private static final int MOST_PARTS = 10_000;

    private WorkbookGuard() {}

    /** What is wrong with the archive, if anything. */
    static Optional<InputError> check(Path folder, String name) {
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            List<? extends ZipEntry> parts = zip.stream().toList();
            if (parts.size() > MOST_PARTS) {
                return Optional.of(error(name, parts.size() + " parts", "at most " + MOST_PARTS + " parts"));
            }
            for (ZipEntry part : parts) {
                long most = most(part.getName());
                if (inflatesBeyond(zip, part, most)) {
                    return Optional.of(error(
                            name,
                            "part " + part.getName() + " of more than " + most + " bytes",
                            "a workbook that is no zip bomb"));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.of(error(name, String.valueOf(malformed.getMessage()), "an .xlsx workbook"));
        }
    }

    private static long most(String part) {
        if (part.startsWith("xl/worksheets/") || !part.endsWith(".xml") && !part.endsWith(".rels")) {
            return Long.MAX_VALUE;
        }
        return part.endsWith("styles.xml") ? MOST_BYTES_OF_STYLES : MOST_BYTES_OF_A_PART;
    }

    private static boolean inflatesBeyond(ZipFile zip, ZipEntry part, long most) throws IOException {
        if (most == Long.MAX_VALUE) {
            return false;
        }
        try (InputStream in = zip.getInputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int count = in.read(buffer); count >= 0 && total <= most; count = in.read(buffer)) {
                total += count;
            }
            return total > most;
        }
    }

    private static InputError error(String name, String seen, String expected) {
        return new InputError(name, 0, "", seen, expected, "");
    }
}
