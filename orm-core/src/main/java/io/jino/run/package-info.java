/**
 * Connections and running: the only floor, with the root, that knows {@code io.vertx}. One place leases a
 * connection and gives it back.
 */
@NullMarked
package io.jino.run;

import org.jspecify.annotations.NullMarked;
