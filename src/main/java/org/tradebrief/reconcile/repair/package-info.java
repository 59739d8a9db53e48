/** Finds what a damaged figure may have been before it was damaged, and whether the others bear it out. Pure. */
@NullMarked
package org.tradebrief.reconcile.repair;

import org.jspecify.annotations.NullMarked;
