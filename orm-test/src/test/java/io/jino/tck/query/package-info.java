/** The read side: what each construct says in each dialect, and what the verbs give for it. */
@NullMarked
package io.jino.tck.query;

import org.jspecify.annotations.NullMarked;
