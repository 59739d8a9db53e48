/** What outlives a step: the records that the steps of a run hand to each other, over JDBC. */
@NullMarked
package org.tradebrief.store;

import org.jspecify.annotations.NullMarked;
