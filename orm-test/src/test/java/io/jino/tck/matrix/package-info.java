/** Every type on every way through every database, and the page that says what became of it. */
@NullMarked
package io.jino.tck.matrix;

import org.jspecify.annotations.NullMarked;
