/** What benchmarks share. */
@NullMarked
package org.tradebrief.bench;

import org.jspecify.annotations.NullMarked;
