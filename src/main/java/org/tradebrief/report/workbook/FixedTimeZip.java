package org.tradebrief.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A package whose entries carry one local time, so that the same content gives the same bytes in any time zone. */
final class FixedTimeZip extends ZipArchiveOutputStream {
    private final LocalDateTime time;

    FixedTimeZip(OutputStream out, LocalDateTime time) {
        super(out);
        this.time = time;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(time);
        super.putArchiveEntry(entry);
    }
}
