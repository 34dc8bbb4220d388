/**
 * Connections: how they are taken, what is sent on them, what the replies and failures mean, and how they go back. The only
 * floor, with those above it, that knows {@code io.vertx}.
 */
@NullMarked
package io.jino.run;

import org.jspecify.annotations.NullMarked;
