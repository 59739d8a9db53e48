/** Files to figures and observations: encodings, dialects, tables, quarantine and completeness. Streams; no Spring. */
@NullMarked
package org.tradebrief.intake;

import org.jspecify.annotations.NullMarked;
