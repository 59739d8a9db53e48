/** Workbooks: a model that cannot express a table against the conventions, and the writer that makes it XLSX. */
@NullMarked
package org.tradebrief.report.workbook;

import org.jspecify.annotations.NullMarked;
