package org.tradebrief.report.workbook;

import java.util.List;
import java.util.Optional;

/** A part of a sheet that stands on its own. */
public sealed interface Block permits DataTable, InputTable, NativeChart {

    /** The table that it is on the sheet, empty for a chart. */
    Optional<DataTable> asTable();

    /** The names that it claims in the workbook. */
    List<String> names();
}
