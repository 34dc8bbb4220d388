/**
 * Typed SQL expressions as plain data. {@link io.jino.expr.Node} is the grammar, a sealed tree of records;
 * {@link io.jino.expr.Expression} is the typed handle on a node that users call methods on. Nothing here knows
 * how SQL text looks.
 */
@NullMarked
package io.jino.expr;

import org.jspecify.annotations.NullMarked;
