/** What cannot be true among printed figures: checks, their verdicts and their wording. Pure; no files. */
@NullMarked
package org.tradebrief.check;

import org.jspecify.annotations.NullMarked;
