/**
 * What each verb of {@code Db} takes to carry out: its statements, in their order, and how their replies become the
 * result. Pure data and functions, so it is tested without a database.
 */
@NullMarked
package io.jino.verb;

import org.jspecify.annotations.NullMarked;
