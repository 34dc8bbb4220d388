/**
 * A model without problems to source text.
 */
@NullMarked
package io.jino.processor.write;

import org.jspecify.annotations.NullMarked;
