/**
 * Loading what belongs to rows: a fetch is laid out over the row's own statement and one statement per relation and level,
 * found by keys, and the results are put together from the last level to the first. Pure data and functions.
 */
@NullMarked
package io.jino.load;

import org.jspecify.annotations.NullMarked;
