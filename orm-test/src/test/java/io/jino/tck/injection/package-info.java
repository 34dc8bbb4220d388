/** Hostile texts, everywhere where a text can get into a statement. */
@NullMarked
package io.jino.tck.injection;

import org.jspecify.annotations.NullMarked;
