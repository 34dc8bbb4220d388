/**
 * A TCP proxy that stands between a {@code Db} and its database and does what networks do: resets, freezes, loses the reply
 * to a commit.
 */
@NullMarked
package io.jino.test.fault;

import org.jspecify.annotations.NullMarked;
