/** Relations decide what can be true: network, bounds, conflicts, error localisation, repair, estimates. Pure. */
@NullMarked
package org.tradebrief.reconcile;

import org.jspecify.annotations.NullMarked;
