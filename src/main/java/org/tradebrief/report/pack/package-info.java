/** What a pack says: binds estimates, indicators and findings to the wording, tables and charts of its template. */
@NullMarked
package org.tradebrief.report.pack;

import org.jspecify.annotations.NullMarked;
