/** Value types and converters: what a component is in Java, and what its column is. */
@NullMarked
package io.jino.tck.value;

import org.jspecify.annotations.NullMarked;
