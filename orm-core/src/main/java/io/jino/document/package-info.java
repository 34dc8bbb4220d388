/**
 * JSON documents of which each member is an expression: what the processor writes for a component with {@code @Json}.
 */
@NullMarked
package io.jino.document;

import org.jspecify.annotations.NullMarked;
