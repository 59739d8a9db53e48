/** What analysts declare: indicators, areas, relations, derivations, checks, exchange rates and rulings. */
@NullMarked
package org.tradebrief.catalogue;

import org.jspecify.annotations.NullMarked;
