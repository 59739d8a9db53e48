package org.tradebrief.report.pdf;

/** Standard structure types (ISO 32000-1, section 14.8.4) that reports use. */
@SuppressWarnings("MemberName")
enum Role {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Span,
    Link,
    Note,
    TOC,
    TOCI,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Formula;

    private final byte[] opening = Operator.bytes("/" + name() + " <</MCID ");

    /** The start of the operator that begins content of such an element. */
    byte[] opening() {
        return opening;
    }
}
