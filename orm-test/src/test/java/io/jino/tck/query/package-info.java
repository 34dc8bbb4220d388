/** The read side of the query language: what each construct says in each dialect, and what it gives. */
@NullMarked
package io.jino.tck.query;

import org.jspecify.annotations.NullMarked;
