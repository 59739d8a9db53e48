/** Tidy data and the records of a run as files for machines: CSV with its descriptions, and JSON. */
@NullMarked
package org.tradebrief.report.data;

import org.jspecify.annotations.NullMarked;
