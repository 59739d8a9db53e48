/** Mends errors of single records whose cause the values themselves betray: typing, signs, rounding. Pure. */
@NullMarked
package org.tradebrief.reconcile.deductive;

import org.jspecify.annotations.NullMarked;
