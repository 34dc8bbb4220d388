/**
 * What a newcomer opens first: {@link io.jino.Db} and its options. Only the methods of {@code Db} talk to the
 * database.
 */
@NullMarked
package io.jino;

import org.jspecify.annotations.NullMarked;
