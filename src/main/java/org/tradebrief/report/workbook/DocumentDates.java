package org.tradebrief.report.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The dates in a file's properties, which otherwise tell when the program ran. */
final class DocumentDates {
    private DocumentDates() {}

    /** Says that a file was made and last changed on a day. */
    static void set(XSSFWorkbook file, LocalDate day) {
        Optional<Date> midnight = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        core.setCreated(midnight);
        core.setModified(midnight);
    }
}
