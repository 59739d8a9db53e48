package org.tradebrief.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook whose long tables are not in it: everything else is POI's, their rows are streamed into place.
 *
 * <p>Styles and shared strings come last, since the rows add to them.
 */
final class StreamedFile {
    private static final String STYLES = "xl/styles.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String ROWS_END = "</sheetData>";

    private StreamedFile() {}

    /** Writes a workbook with the rows of long tables, given by the part of their sheet. The stream is left open. */
    static void write(XSSFWorkbook file, Map<String, StreamedRows> rows, LocalDateTime time, OutputStream out)
            throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        file.write(new FixedTimeZip(frame, time));
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            Zip zip = new Zip(out, threads, time);
            ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()));
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                StreamedRows streamed = rows.get(part.getName());
                if (streamed != null) {
                    sheet(zip, part.getName(), new String(parts.readAllBytes(), UTF_8), streamed);
                } else if (!part.getName().equals(STYLES) && !part.getName().equals(STRINGS)) {
                    zip.begin(part.getName());
                    parts.transferTo(zip);
                }
            }
            zip.begin(STYLES);
            file.getStylesSource().writeTo(zip.unclosed());
            zip.begin(STRINGS);
            file.getSharedStringSource().writeTo(zip.unclosed());
            zip.finish();
            zip.flush();
        }
    }

    private static void sheet(Zip zip, String name, String frame, StreamedRows rows) throws IOException {
        int end = frame.lastIndexOf(ROWS_END);
        zip.begin(name);
        zip.write(frame.substring(0, end).getBytes(UTF_8));
        rows.write(zip);
        zip.write(frame.substring(end).getBytes(UTF_8));
    }

    /** A package that is compressed on several threads and whose entries carry one local time. */
    private static final class Zip extends ZipOutputStream {
        private static final int BUFFER = 1 << 16;

        private final LocalDateTime time;

        Zip(OutputStream out, ExecutorService threads, LocalDateTime time) {
            super(out);
            this.time = time;
            def.end();
            def = new ParallelDeflater(threads);
            buf = new byte[BUFFER];
        }

        /** Ends the entry before and begins another. */
        void begin(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(time);
            putNextEntry(entry);
        }

        /** The entry as a stream whose end does not end the package. */
        OutputStream unclosed() {
            Zip zip = this;
            return new OutputStream() {
                @Override
                public void write(int single) throws IOException {
                    zip.write(single);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    zip.write(bytes, offset, length);
                }
            };
        }
    }
}
