/** Indicators: one formula language, evaluated with intervals, written as Excel and typeset as mathematics. Pure. */
@NullMarked
package org.tradebrief.derive;

import org.jspecify.annotations.NullMarked;
