/**
 * What a user writes on an entity. Everything here is read at compile time by the processor and is gone, or
 * ignored, at run time.
 */
@NullMarked
package io.jino.annotation;

import org.jspecify.annotations.NullMarked;
