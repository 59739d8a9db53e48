package org.tradebrief.report.pdf;

/**
 * A file that travels inside the PDF; one is enough to make it PDF/A-3a instead of PDF/A-2a.
 *
 * @param name file name
 * @param mediaType such as {@code text/csv}
 * @param description what it holds, in the report's language
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, String description, byte[] content) {}
