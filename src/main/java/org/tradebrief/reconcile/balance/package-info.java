/** Adjusts estimates that must add up: balancing, proportional fitting, benchmarking, mirror flows. Pure, on arrays. */
@NullMarked
package org.tradebrief.reconcile.balance;

import org.jspecify.annotations.NullMarked;
