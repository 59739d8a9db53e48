package org.tradebrief.report.pdf;

import java.nio.charset.StandardCharsets;

/** Operators of a page's content as bytes (ISO 32000-1, annex A), written hundreds of times a page. */
final class Operator {
    static final byte[] PAGINATION = bytes("/Artifact <</Type/Pagination>> BDC\n");
    static final byte[] DECORATION = bytes("/Artifact BMC\n");
    static final byte[] PROPERTIES_END = bytes(">> BDC\n");
    static final byte[] MARK_END = bytes("EMC\n");
    static final byte[] TEXT_BEGIN = bytes("BT\n");
    static final byte[] TEXT_END = bytes("ET\n");
    static final byte[] MOVE = bytes(" Td\n");
    static final byte[] SHOW = bytes(")Tj\n");
    static final byte[] FILL_RECTANGLE = bytes(" re\nf\n");

    private Operator() {}

    static byte[] bytes(String operator) {
        return operator.getBytes(StandardCharsets.ISO_8859_1);
    }
}
