/** The command line: verbs, options, progress and exit codes. */
@NullMarked
package org.tradebrief.cli;

import org.jspecify.annotations.NullMarked;
