package org.tradebrief.report.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of {@link WorkbookBenchmark} by Python's XlsxWriter in constant-memory mode, where it is installed. */
final class XlsxWriter {
    /** The system's own Python, for which Debian packages the library (python3-xlsxwriter). */
    private static final String PYTHON = "/usr/bin/python3";

    private static final String SCRIPT = """
            import sys
            import xlsxwriter
            rows = int(sys.argv[2])
            book = xlsxwriter.Workbook(sys.argv[1], {"constant_memory": True})
            sheet = book.add_worksheet("Long")
            heads = sys.argv[3].split(",")
            for column, head in enumerate(heads):
                sheet.write_string(0, column, head)
            for i in range(rows):
                row = i + 1
                value = i * 2654435761 % 10000000000 / 100
                sheet.write_string(row, 0, f"A{i % 200}.IND{i % 40}.X.USD.{i}")
                sheet.write_string(row, 1, f"A{i % 200}")
                sheet.write_string(row, 2, f"IND{i % 40}")
                sheet.write_string(row, 3, "X" if i % 2 == 0 else "M")
                sheet.write_string(row, 4, "USD")
                sheet.write_string(row, 5, str(2005 + i % 20))
                sheet.write_number(row, 6, value)
                sheet.write_number(row, 7, value - 0.5)
                sheet.write_number(row, 8, value + 0.5)
                sheet.write_number(row, 9, 1)
                sheet.write_number(row, 10, (i % 401 - 200) / 10)
                sheet.write_string(row, 11, f"note {i % 1000}")
            book.close()
            """;

    private XlsxWriter() {}

    /** Whether it is installed. */
    static boolean isThere() {
        try {
            return run(List.of(PYTHON, "-c", "import xlsxwriter")) == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    /** Writes so many rows. */
    static void write(Path file, int rows, List<String> headings) throws IOException {
        int exit =
                run(List.of(PYTHON, "-c", SCRIPT, file.toString(), Integer.toString(rows), String.join(",", headings)));
        if (exit != 0) {
            throw new IOException("XlsxWriter ended with " + exit);
        }
    }

    private static int run(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for " + command.getFirst());
        }
    }
}
