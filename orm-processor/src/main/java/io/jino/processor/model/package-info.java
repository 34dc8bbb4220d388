/**
 * An entity as its author meant it: immutable records that speak JavaPoet's names, not the compiler's elements.
 */
@NullMarked
package io.jino.processor.model;

import org.jspecify.annotations.NullMarked;
