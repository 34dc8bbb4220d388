/**
 * Elements to model. Reads what is there, right or wrong, and judges nothing.
 */
@NullMarked
package io.jino.processor.read;

import org.jspecify.annotations.NullMarked;
