/**
 * What only PostgreSQL has: arrays, JSON operators, ranges, full-text search and series. It begins at
 * {@link io.jino.postgres.Postgres}; a statement with any of it is refused elsewhere when it is rendered.
 */
@NullMarked
package io.jino.postgres;

import org.jspecify.annotations.NullMarked;
