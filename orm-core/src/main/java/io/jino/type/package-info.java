/**
 * How one value crosses the wire: {@link io.jino.type.SqlType} with its checks in both directions, converters,
 * and the row that generated code reads by position.
 */
@NullMarked
package io.jino.type;

import org.jspecify.annotations.NullMarked;
