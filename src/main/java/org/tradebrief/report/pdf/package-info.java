/** Paints reports as tagged PDF: PDF/UA-1 and PDF/A-2a in one file, byte-identical for the same report. */
@NullMarked
package org.tradebrief.report.pdf;

import org.jspecify.annotations.NullMarked;
