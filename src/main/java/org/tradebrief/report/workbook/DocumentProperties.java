package org.tradebrief.report.workbook;

import java.time.LocalDate;

/**
 * What a file says of itself in its document properties.
 *
 * @param title its title
 * @param subject what it covers
 * @param author the office that publishes it
 * @param asOf the day that the data speak from; becomes the dates of creation and change
 * @param language BCP 47 tag of its language
 * @param keywords words to find it by; may be empty
 */
public record DocumentProperties(
        String title, String subject, String author, LocalDate asOf, String language, String keywords) {
    public DocumentProperties {
        Require.text(title, "title of the workbook");
        Require.text(subject, "subject of the workbook");
        Require.text(author, "author of the workbook");
        Require.text(language, "language of the workbook");
    }
}
