/** The nightly job: Spring Batch steps that call the pure stages one after the other and publish an edition. */
@NullMarked
package org.tradebrief.job;

import org.jspecify.annotations.NullMarked;
