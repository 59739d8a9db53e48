/** Web pages that need neither server nor script: one for each edition, and one that lists them all. */
@NullMarked
package org.tradebrief.report.web;

import org.jspecify.annotations.NullMarked;
