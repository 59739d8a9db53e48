/** The document model that every writer shares: sections of headlines, tables and charts whose text is already formatted. */
@NullMarked
package org.tradebrief.report;

import org.jspecify.annotations.NullMarked;
