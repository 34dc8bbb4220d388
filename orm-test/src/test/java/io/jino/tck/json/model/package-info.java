/** A library that keeps half of what it knows in documents. */
@NullMarked
package io.jino.tck.json.model;

import org.jspecify.annotations.NullMarked;
