/** The vocabulary of printed figures: what a number is, what it allows and what it speaks about. Pure; no files. */
@NullMarked
package org.tradebrief.figure;

import org.jspecify.annotations.NullMarked;
