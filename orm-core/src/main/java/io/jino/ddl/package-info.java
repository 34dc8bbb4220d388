/**
 * The tables of entities in the database: the statements that create and drop them, and the plans that carry these out.
 */
@NullMarked
package io.jino.ddl;

import org.jspecify.annotations.NullMarked;
