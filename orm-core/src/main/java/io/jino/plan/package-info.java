/**
 * Plans: the statements to send, in which order and round trips, and how their replies become a result; and the plans that
 * load what belongs to rows in one statement per level. Pure data and functions, so it is tested without a database.
 */
@NullMarked
package io.jino.plan;

import org.jspecify.annotations.NullMarked;
