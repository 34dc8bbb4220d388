/**
 * Relations as values: what a table's rows refer to and what refers to them, and what to load of it. Asking for them is a
 * part of a query or of a {@code load}; nothing here talks to the database.
 */
@NullMarked
package io.jino.relation;

import org.jspecify.annotations.NullMarked;
