/**
 * The verbs of Jino as {@code Uni}, over the same queries and tables: no second DSL, no second query classes.
 */
@NullMarked
package io.jino.mutiny;

import org.jspecify.annotations.NullMarked;
