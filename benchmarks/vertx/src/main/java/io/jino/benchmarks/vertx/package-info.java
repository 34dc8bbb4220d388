/** The Vert.x SQL clients with mappers written by hand: what everything else is compared with. */
@NullMarked
package io.jino.benchmarks.vertx;

import org.jspecify.annotations.NullMarked;
