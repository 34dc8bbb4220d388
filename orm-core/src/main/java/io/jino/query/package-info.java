/**
 * Statements as immutable values: what to find, insert, update or delete. Building one touches no database.
 */
@NullMarked
package io.jino.query;

import org.jspecify.annotations.NullMarked;
