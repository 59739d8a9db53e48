/** The first class that runs, compiled for older Java releases so that it can say which one the program needs. */
@NullMarked
package org.tradebrief.launch;

import org.jspecify.annotations.NullMarked;
