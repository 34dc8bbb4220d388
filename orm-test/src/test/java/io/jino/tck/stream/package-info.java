/** Queries that are read row by row. */
@NullMarked
package io.jino.tck.stream;

import org.jspecify.annotations.NullMarked;
